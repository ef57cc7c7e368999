import { accept, refuse, type Decision } from '../shared/result'
import type { Digest } from '../shared/brand'
import { deskPolicy, editionPolicy, type Policy } from './policy'
import type { Refusal } from './refusals'
import { requireRole } from './roles'
import { isOpen } from './transitions'
import type { Actor, DecisionFacts, RevisionFacts, Scope, Verdict } from './types'

export interface DecideFacts {
  actor: Actor
  revision: RevisionFacts
  scope: Scope
  verdict: Verdict
  /** The scope's digest that the person looked at. */
  digest: Digest
  override?: { reason: string } | null
  policy?: Policy
}

/** What would go on record; `sequence` and time are the record's own. */
export type DecisionToRecord = Omit<DecisionFacts, 'sequence'>

/** Whether this person may decide this on this scope of this revision. */
export function mayDecide(facts: DecideFacts): Decision<DecisionToRecord, Refusal> {
  const { actor, revision, scope, verdict } = facts
  const refusal = requireDecider(facts) ?? requireCurrent(facts) ?? requireFourEyes(facts)
  if (refusal) return refuse(refusal)
  const override = facts.override ? { reason: facts.override.reason.trim() } : null
  return accept({ scope, verdict, digest: revision.digests[scope], by: actor.id, override })
}

function requireDecider({
  actor,
  revision,
  scope,
  override,
  policy = deskPolicy,
}: DecideFacts): Refusal | null {
  const decider = requireRole(actor, editionPolicy(policy, revision).scopes[scope].roles, revision.locale)
  if (!decider.ok) return decider.refusal
  if (!override) return null
  const overrider = requireRole(actor, policy.override, revision.locale)
  if (!overrider.ok) return overrider.refusal
  return override.reason.trim() === '' ? { code: 'reasonRequired' } : null
}

/** Approve what you saw: a decision on other words than these would be a signature under an unread text. */
function requireCurrent({ revision, scope, digest }: DecideFacts): Refusal | null {
  if (!isOpen(revision.status)) return { code: 'revisionClosed', status: revision.status }
  const current = revision.digests[scope]
  return digest !== current ? { code: 'changedSinceReview', current } : null
}

/** Contributors may ask for changes, since that lets nothing through; they may not approve. */
function requireFourEyes({ actor, revision, scope, verdict, override }: DecideFacts): Refusal | null {
  const isContributor = revision.contributors[scope].includes(actor.id)
  return verdict === 'approve' && isContributor && !override ? { code: 'contributor', scope } : null
}
