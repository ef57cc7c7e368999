import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../../domain/shared/result'
import type { Dimension, IssueSeverity } from '../../domain/translation/review/mqm'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import type { ReviewIssue } from '../../payload-types'
import { loadTranslation } from '../../queries/translation/load-translation'
import type { TargetRecord } from '../../queries/translation/target-record'
import { idOf } from '../../queries/quote-value'
import { withinTransaction, type Act, type Outcome } from '../within-transaction'
import { lockedTarget } from './locked-target'

/** What a person finds wrong; the span is half-open, in UTF-16 code units of that side's coded text. */
export interface Issue {
  side: 'source' | 'target'
  start: number
  end: number
  dimension: Dimension
  subtype: string | null
  severity: IssueSeverity
  comment: string | null
}

/** Puts an issue on record. It counts for the score until it is resolved. */
export function raiseIssue(
  req: PayloadRequest,
  { id, ...issue }: Issue & { id: number },
  now = new Date(),
): Promise<Outcome<ReviewIssue>> {
  return withinTransaction({ req, now }, async (act) => {
    const locked = await lockedTarget(act, id, deskPolicy.desk.write)
    if (!locked.ok) return locked
    const { record } = locked.value
    const length = textOf(record, issue.side).length
    if (issue.start > issue.end || issue.end > length) return refuse({ code: 'malformed', field: 'end' })
    return accept(await recordIssue(act, record, issue))
  })
}

function textOf({ segment, facts }: TargetRecord, side: Issue['side']): string {
  return side === 'target' ? facts.target : (segment?.cut.text ?? '')
}

/** Writes an issue with the very text it is about: the text moves on, what was said of it does not. */
export async function recordIssue(
  { req, actor, now }: Act,
  record: TargetRecord,
  issue: Issue,
): Promise<ReviewIssue> {
  const data = {
    ...issue,
    segmentTranslation: record.id,
    translation: record.translation,
    text: textOf(record, issue.side) || '—',
    by: actor.id,
    byName: actor.name,
    at: now.toISOString(),
  }
  return req.payload.create({ collection: 'review-issues', data, depth: 0, overrideAccess: true, req })
}

/** Says that an issue is settled; whoever raised it, or another reviewer, says so. */
export function resolveIssue(
  req: PayloadRequest,
  id: number,
  now = new Date(),
): Promise<Outcome<ReviewIssue>> {
  return withinTransaction({ req, now }, async (act) => {
    const issue = await req.payload.findByID({
      collection: 'review-issues',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    const translation = issue && (await loadTranslation(req, idOf(issue.translation)))
    if (!issue || !translation) return refuse({ code: 'notFound' })
    const allowed = requireRole(act.actor, deskPolicy.desk.write, translation.locale)
    if (!allowed.ok) return allowed
    if (issue.resolvedAt) return accept(issue)
    const data = { resolvedAt: now.toISOString(), resolvedByName: act.actor.name }
    return accept(
      await req.payload.update({
        collection: 'review-issues',
        id,
        data,
        depth: 0,
        overrideAccess: true,
        req,
      }),
    )
  })
}
