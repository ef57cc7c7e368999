/** Taking words away from readers: withdrawing an article, withholding a superseded revision. */
import { accept, refuse, type Decision } from '../shared/result'
import type { Locale } from '../shared/brand'
import { deskPolicy, type Policy } from './policy'
import type { Refusal } from './refusals'
import { requireRole } from './roles'
import type { Actor, RevisionFacts } from './types'

export interface WithdrawFacts {
  actor: Actor
  locale: Locale
  /** Null when the article was never published in this locale. */
  publication: { isWithdrawn: boolean } | null
  /** Readers see it. */
  reason: string
  policy?: Policy
}

/** Whether a publication may be withdrawn; the value is the reason that readers see. */
export function mayWithdraw(facts: WithdrawFacts): Decision<{ reason: string }, Refusal> {
  const { actor, locale, publication, reason, policy = deskPolicy } = facts
  const allowed = requireRole(actor, policy.withdraw, locale)
  if (!allowed.ok) return allowed
  if (!publication) return refuse({ code: 'notPublished' })
  if (publication.isWithdrawn) return refuse({ code: 'alreadyWithdrawn' })
  return requireReason(reason)
}

export interface WithholdFacts {
  actor: Actor
  revision: Pick<RevisionFacts, 'locale' | 'status'>
  wasPublished: boolean
  isWithheld: boolean
  /** The public history shows it in the gap. */
  reason: string
  policy?: Policy
}

/** Whether a superseded revision may be withheld from the public history; the record keeps it. */
export function mayWithhold(facts: WithholdFacts): Decision<{ reason: string }, Refusal> {
  const { actor, revision, policy = deskPolicy } = facts
  const allowed = requireRole(actor, policy.withdraw, revision.locale)
  if (!allowed.ok) return allowed
  if (revision.status !== 'superseded') return refuse({ code: 'notSuperseded', status: revision.status })
  if (!facts.wasPublished) return refuse({ code: 'notPublished' })
  if (facts.isWithheld) return refuse({ code: 'alreadyWithheld' })
  return requireReason(facts.reason)
}

function requireReason(reason: string): Decision<{ reason: string }, Refusal> {
  return reason.trim() === '' ? refuse({ code: 'reasonRequired' }) : accept({ reason: reason.trim() })
}
