import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../../domain/shared/result'
import { editInReview, propose, write, type TargetFacts } from '../../domain/translation/review/states'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import { checkLockVersion } from '../../domain/workflow/working-copy'
import type { Actor } from '../../domain/workflow/types'
import { wasSuggested } from '../../queries/translation/target-history'
import { withinTransaction, type Act, type Outcome } from '../within-transaction'
import { changeTarget, type ChangedTarget, type TargetChange } from './change-target'
import { lockedTarget, type LockedTarget } from './locked-target'

export interface SaveTarget {
  id: number
  target: string
  /** As the client sent it. */
  lockVersion: unknown
}

/**
 * Writes a target. From another version than the one that stands it is a conflict, which holds both texts; unless
 * they are the same, as when an answer was lost on the way. The very words that a machine suggested stay a machine's,
 * also when they were taken back and come again. A reviewer who changes what was handed over edits in
 * review: the translator's acceptance counts then.
 */
export function saveTarget(
  req: PayloadRequest,
  { id, target, lockVersion }: SaveTarget,
  now = new Date(),
): Promise<Outcome<ChangedTarget>> {
  return withinTransaction({ req, now }, async (act) => {
    const locked = await lockedTarget(act, id, deskPolicy.desk.write)
    if (!locked.ok) return locked
    const { record } = locked.value
    const { facts } = record
    if (!record.segment) return refuse({ code: 'staleSource', freshness: facts.freshness })
    const checked = checkLockVersion(lockVersion, record.lockVersion)
    if (!checked.ok && checked.refusal.code !== 'staleWrite') return checked
    if (target === facts.target) return accept(unchanged(locked.value))
    if (!checked.ok) {
      const both = { mine: target, theirs: facts.target, by: record.lastBy ?? '' }
      return refuse({ ...checked.refusal, ...both })
    }
    const written = await writtenBy(act, locked.value, target)
    if (!written.ok) return written
    return accept(await changeTarget(act, { before: record, ...written.value }))
  })
}

/** What writing these words makes of the target, and what it is called. */
async function writtenBy(
  { req, actor }: Act,
  locked: LockedTarget,
  target: string,
): Promise<Outcome<Pick<TargetChange, 'after' | 'act'>>> {
  const { facts } = locked.record
  if (isEditingInReview(actor, locked)) {
    const after = editInReview(facts, actor.id, target)
    return after.ok ? accept({ after: after.value, act: 'edited' }) : after
  }
  if (await wasSuggested(req, locked.record, target)) {
    return accept({ after: propose(target, 'machine'), act: 'suggested' })
  }
  return accept({ after: write(facts, actor.id, target), act: 'wrote' })
}

function unchanged({ record }: LockedTarget): ChangedTarget {
  const { state, freshness, target } = record.facts
  return { id: record.id, target, state, freshness, lockVersion: record.lockVersion }
}

const handedOver: readonly TargetFacts['state'][] = ['submitted', 'reviewed', 'approved']

function isEditingInReview(actor: Actor, { record, translation }: LockedTarget): boolean {
  const { state, authors, editedInReviewBy } = record.facts
  const isReviewer = requireRole(actor, deskPolicy.desk.review, translation.locale).ok
  const isAnothers = !authors.includes(actor.id) || editedInReviewBy === actor.id
  return isReviewer && isAnothers && handedOver.includes(state)
}
