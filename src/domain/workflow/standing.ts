/** Which decisions on record count for a revision, and what is still missing. */
import { deskPolicy, editionPolicy, scopes, type Policy } from './policy'
import { canMove, isOpen, type OpenStatus } from './transitions'
import type { DecisionFacts, RevisionFacts, RevisionStatus, Scope } from './types'

/** Where a scope of a revision stands. `missing` counts the approvals still wanted, from different people. */
export interface ScopeStanding {
  scope: Scope
  required: number
  approvals: DecisionFacts[]
  requests: DecisionFacts[]
  missing: number
}

export type Standings = Record<Scope, ScopeStanding>

export interface StandingFacts {
  revision: Pick<RevisionFacts, 'locale' | 'sourceLocale' | 'digests' | 'contributors'>
  /** All decisions on this article and locale, on whatever revision: the digest says what they are about. */
  decisions: readonly DecisionFacts[]
  policy?: Policy
  /** The last decision's sequence at the time of the last withdrawal; earlier approvals no longer count. */
  withdrawnAtSequence?: number | null
}

/**
 * A decision counts for every revision of the article and locale whose scope digest is the one it names.
 * Of each person only the latest counts. Approvals by contributors count only under an override.
 */
export function scopeStandings(facts: StandingFacts): Standings {
  return { text: standingOf('text', facts), attribution: standingOf('attribution', facts) }
}

function standingOf(scope: Scope, facts: StandingFacts): ScopeStanding {
  const { revision, policy = deskPolicy } = facts
  const required = editionPolicy(policy, revision).scopes[scope].approvals
  const counting = countingDecisions(scope, facts)
  const latest = latestByPerson(counting)
  const approvals = latest.filter((decision) => isValidApproval(decision, revision.contributors[scope]))
  const requests = latest.filter((decision) => isStandingRequest(decision, counting))
  return { scope, required, approvals, requests, missing: Math.max(0, required - approvals.length) }
}

function countingDecisions(scope: Scope, facts: StandingFacts): DecisionFacts[] {
  const after = facts.withdrawnAtSequence ?? -Infinity
  const digest = facts.revision.digests[scope]
  return facts.decisions.filter(
    (decision) => decision.scope === scope && decision.digest === digest && decision.sequence > after,
  )
}

function latestByPerson(decisions: readonly DecisionFacts[]): DecisionFacts[] {
  const latest = new Map<string, DecisionFacts>()
  for (const decision of decisions) {
    const known = latest.get(decision.by)
    if (!known || known.sequence < decision.sequence) latest.set(decision.by, decision)
  }
  return [...latest.values()].sort((a, b) => a.sequence - b.sequence)
}

function isValidApproval(decision: DecisionFacts, contributors: readonly string[]): boolean {
  if (decision.verdict !== 'approve') return false
  return decision.override !== null || !contributors.includes(decision.by)
}

/** A request stands until its author decides again or a later override approves in spite of it. */
function isStandingRequest(decision: DecisionFacts, counting: readonly DecisionFacts[]): boolean {
  if (decision.verdict !== 'requestChanges') return false
  return !counting.some(
    (other) => other.verdict === 'approve' && other.override !== null && other.sequence > decision.sequence,
  )
}

/** Scopes that the policy asks for and that lack approvals. */
export function scopesMissing(standings: Standings): Scope[] {
  return scopes.filter((scope) => standings[scope].missing > 0)
}

/** Scopes in which somebody's request for changes stands. */
export function scopesRequested(standings: Standings): Scope[] {
  return scopes.filter((scope) => standings[scope].requests.length > 0)
}

/** The status of a revision just submitted: approved at once when every scope already has its approvals. */
export function statusAfterSubmission(standings: Standings): OpenStatus {
  if (scopesRequested(standings).length > 0) return 'changesRequested'
  return scopesMissing(standings).length > 0 ? 'inReview' : 'approved'
}

/** The status after a decision was recorded. Throws for a revision that takes none: recording it was a bug. */
export function statusAfterDecision(from: RevisionStatus, standings: Standings): OpenStatus {
  if (!isOpen(from)) throw new Error(`workflow: a ${from} revision takes no decisions`)
  const to = statusAfterSubmission(standings)
  if (to !== from && !canMove(from, to)) throw new Error(`workflow: no step from ${from} to ${to}`)
  return to
}

/**
 * Which other revisions of the article and locale give way when one has just been submitted or decided on:
 * those waiting, and, once it is approved, those approved before it. Published ones give way to publishing
 * only.
 */
export function supersededBy<R extends { number: number; status: RevisionStatus }>(
  revision: { number: number; status: OpenStatus },
  others: readonly R[],
): R[] {
  const gives: readonly RevisionStatus[] =
    revision.status === 'approved'
      ? ['inReview', 'changesRequested', 'approved']
      : ['inReview', 'changesRequested']
  return others.filter((other) => other.number < revision.number && gives.includes(other.status))
}
