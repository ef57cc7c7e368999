import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../../domain/shared/result'
import type { TargetAct } from '../../domain/translation/acts'
import type { Dimension, IssueSeverity } from '../../domain/translation/review/mqm'
import {
  acceptTarget,
  confirmUnchanged,
  rejectTarget,
  submit,
  type Rejection,
  type TargetFacts,
} from '../../domain/translation/review/states'
import { wordingDigest } from '../../domain/manuscript/digest'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import type { Role } from '../../domain/workflow/types'
import { blockingChecks } from '../../queries/translation/findings'
import { appendEvent, type EventType } from '../append-event'
import { withinTransaction, type Act, type Outcome } from '../within-transaction'
import { changeTarget, type ChangedTarget } from './change-target'
import { seenTarget, type LockedTarget } from './locked-target'
import { recordIssue } from './raise-issue'

export interface Seen {
  id: number
  /** As the person last saw it. */
  lockVersion: unknown
}

interface Verb {
  roles: readonly Role[]
  act: TargetAct
  event: EventType | null
  judge: (act: Act, locked: LockedTarget) => Promise<Outcome<TargetFacts>>
  comment?: string | null
}

/** The translator hands a target over to review. */
export function submitTarget(
  req: PayloadRequest,
  seen: Seen,
  now = new Date(),
): Promise<Outcome<ChangedTarget>> {
  return judged(req, seen, now, {
    roles: deskPolicy.desk.write,
    act: 'submitted',
    event: null,
    judge: ({ actor }, { record }) => Promise.resolve(submit(record.facts, actor.id)),
  })
}

/** A reviewer who wrote none of it accepts a target; its translator may, after a reviewer edited it. */
export function acceptSegment(
  req: PayloadRequest,
  seen: Seen,
  now = new Date(),
): Promise<Outcome<ChangedTarget>> {
  return judged(req, seen, now, {
    roles: deskPolicy.desk.write,
    act: 'accepted',
    event: 'segment.accepted',
    judge: async ({ req: within, actor }, { record, translation }) => {
      const reviewer = requireRole(actor, deskPolicy.desk.review, translation.locale)
      if (!reviewer.ok && !isAskedBack(record.facts, actor.id)) return reviewer
      const blocking = await blockingChecks(within, translation, record)
      return acceptTarget(record.facts, { by: actor.id, required: deskPolicy.desk.acceptances, blocking })
    },
  })
}

/** A translator whose words a reviewer changed is the second pair of eyes, and needs no other role for it. */
function isAskedBack({ authors, editedInReviewBy }: TargetFacts, by: string): boolean {
  return editedInReviewBy !== null && editedInReviewBy !== by && authors.includes(by)
}

/** A reviewer sends a target back, and says what is wrong: the issue stays on record. */
export async function rejectSegment(
  req: PayloadRequest,
  { dimension, severity, comment, ...seen }: Seen & Rejection,
  now = new Date(),
): Promise<Outcome<ChangedTarget>> {
  return judged(req, seen, now, {
    roles: deskPolicy.desk.review,
    act: 'rejected',
    event: 'segment.rejected',
    comment,
    judge: async (act, { record }) => {
      const { actor } = act
      const rejected = rejectTarget(record.facts, actor.id, { dimension, severity, comment })
      if (rejected.ok)
        await recordIssue(act, record, wholeTarget(record.facts.target, dimension, severity, comment))
      return rejected
    },
  })
}

function wholeTarget(
  target: string,
  dimension: Dimension | null,
  severity: IssueSeverity | null,
  comment: string,
) {
  const said = { dimension: dimension ?? 'accuracy', severity: severity ?? 'minor', comment, subtype: null }
  return { side: 'target' as const, start: 0, end: target.length, ...said }
}

/** A reviewer says that a target still fits the source that changed under it. */
export function confirmSegment(
  req: PayloadRequest,
  seen: Seen,
  now = new Date(),
): Promise<Outcome<ChangedTarget>> {
  return judged(req, seen, now, {
    roles: deskPolicy.desk.review,
    act: 'confirmed',
    event: 'segment.confirmed',
    judge: ({ actor }, { record }) => Promise.resolve(confirmUnchanged(record.facts, actor.id)),
  })
}

function judged(
  req: PayloadRequest,
  seen: Seen,
  now: Date,
  { roles, act: name, event, judge, comment = null }: Verb,
): Promise<Outcome<ChangedTarget>> {
  return withinTransaction({ req, now }, async (act) => {
    const locked = await seenTarget(act, seen, roles)
    if (!locked.ok) return locked
    const { record, translation } = locked.value
    if (!record.segment) return refuse({ code: 'staleSource', freshness: record.facts.freshness })
    const after = await judge(act, locked.value)
    if (!after.ok) return after
    const changed = await changeTarget(act, { before: record, after: after.value, act: name, comment })
    if (event !== null) {
      await appendEvent(act, {
        type: event,
        article: translation.article,
        locale: translation.locale,
        revision: translation.sourceRevision,
        digest: wordingDigest(after.value.target),
        reason: comment,
        details: { segmentTranslation: record.id, segment: record.segment.cut.key },
      })
    }
    return accept(changed)
  })
}
