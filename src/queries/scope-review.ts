import { mayDecide } from '../domain/workflow/decide'
import { scopes } from '../domain/workflow/policy'
import type { Refusal } from '../domain/workflow/refusals'
import type { Actor, DecisionFacts, Scope } from '../domain/workflow/types'
import type { Decision } from '../payload-types'
import type { Judged } from './desk-record'

/** Where a scope stands, and what this person may say about it: the server's own answers, asked ahead. */
export interface ScopeReview {
  scope: Scope
  digest: string
  missing: number
  approvals: Decision[]
  requests: Decision[]
  /** Whether this person's approval already counts. */
  isApprovedByMe: boolean
  /** Why they may not; null when they may. */
  approve: Refusal | null
  requestChanges: Refusal | null
  /** Whether only an override, with a reason on record for ever, would let them approve. */
  mayOverride: boolean
}

/** Both scopes of a revision, as one person finds them. */
export function judgeScope(actor: Actor, judged: Judged, decisions: readonly Decision[]): ScopeReview[] {
  return scopes.map((scope) => scopeReview(scope, actor, judged, decisions))
}

function scopeReview(
  scope: Scope,
  actor: Actor,
  { facts: revision, standings }: Judged,
  decisions: readonly Decision[],
): ScopeReview {
  const { missing, approvals, requests } = standings[scope]
  const digest = revision.digests[scope]
  const ask = { actor, revision, scope, digest }
  const approve = mayDecide({ ...ask, verdict: 'approve' })
  const request = mayDecide({ ...ask, verdict: 'requestChanges' })
  const override = mayDecide({ ...ask, verdict: 'approve', override: { reason: 'asked ahead' } })
  const isInTheWay = !approve.ok || requests.some(({ by }) => by !== actor.id)
  const documents = (facts: readonly DecisionFacts[]) =>
    facts.flatMap(({ sequence }) => decisions.filter(({ id }) => id === sequence))
  return {
    scope,
    digest,
    missing,
    approvals: documents(approvals),
    requests: documents(requests),
    isApprovedByMe: approvals.some(({ by }) => by === actor.id),
    approve: approve.ok ? null : approve.refusal,
    requestChanges: request.ok ? null : request.refusal,
    mayOverride: override.ok && isInTheWay,
  }
}
