/** What is waiting for whom: the same decisions as everywhere, asked ahead, so that no list promises more. */
import { mayDecide } from './decide'
import { deskPolicy, scopes, type Policy } from './policy'
import { mayPublish, type PublishFacts } from './publish'
import { isAnswerable } from './refusals'
import type { ScopeStanding, Standings } from './standing'
import type { Actor, RevisionFacts, Scope } from './types'

/** Something one person can do now about one revision. */
export type Task = { kind: 'decide'; scope: Scope } | { kind: 'mend'; scopes: Scope[] } | { kind: 'publish' }

export interface WaitingFacts {
  actor: Actor
  revision: RevisionFacts
  standings: Standings
  /** User id of whoever submitted it. */
  submittedBy: string | null
  published: PublishFacts['published']
  isSourcePublished?: boolean | null
  policy?: Policy
}

/** What this person can do about a revision now; empty when others have to act. */
export function tasksOf(facts: WaitingFacts): Task[] {
  return [
    ...scopes
      .filter((scope) => awaitsDecision(scope, facts))
      .map((scope) => ({ kind: 'decide' as const, scope })),
    ...mendingOf(facts),
    ...(awaitsPublishing(facts) ? [{ kind: 'publish' as const }] : []),
  ]
}

/** A scope waits while approvals are missing and nobody has asked for changes: then its author has to act. */
function awaitsDecision(
  scope: Scope,
  { actor, revision, standings, policy = deskPolicy }: WaitingFacts,
): boolean {
  const { missing, requests, approvals } = standings[scope]
  if (missing === 0 || requests.length > 0 || approvals.some(({ by }) => by === actor.id)) return false
  const digest = revision.digests[scope]
  return mayDecide({ actor, revision, scope, verdict: 'approve', digest, policy }).ok
}

function mendingOf({ actor, revision, standings, submittedBy }: WaitingFacts): Task[] {
  if (submittedBy !== actor.id || revision.status !== 'changesRequested') return []
  const isRequested = ({ requests }: ScopeStanding) => requests.length > 0
  return [{ kind: 'mend', scopes: scopes.filter((scope) => isRequested(standings[scope])) }]
}

/** Only what stands on record can be judged here; the stored words are hashed when it comes to publishing. */
function awaitsPublishing({
  actor,
  revision,
  standings,
  published,
  isSourcePublished = null,
  policy = deskPolicy,
}: WaitingFacts): boolean {
  const { whole } = revision.digests
  const digests = { digest: whole, storedDigest: whole }
  const facts = { actor, revision, standings, published, isSourcePublished, change: null, ...digests, policy }
  const decided = mayPublish(facts)
  return decided.ok || isAnswerable(decided.refusal.code)
}
