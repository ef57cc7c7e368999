/** Writing to working copies: stale writes and restoring from the record. */
import { accept, refuse, type Decision } from '../shared/result'
import { deskPolicy, editionPolicy, type Policy } from './policy'
import type { Refusal } from './refusals'
import { requireRole } from './roles'
import type { Actor, RevisionFacts } from './types'

/**
 * Whether a write started from what stands now. `sent` comes from outside; anything but an integer counts as
 * not sent. The value is the version that the write makes.
 */
export function checkLockVersion(sent: unknown, current: number): Decision<number, Refusal> {
  if (typeof sent !== 'number' || !Number.isSafeInteger(sent)) {
    return refuse({ code: 'lockVersionRequired', current })
  }
  return sent === current ? accept(current + 1) : refuse({ code: 'staleWrite', sent, current })
}

export interface RestoreFacts {
  actor: Actor
  revision: Pick<RevisionFacts, 'locale' | 'sourceLocale'>
  /** As the client sent it. */
  sentLockVersion: unknown
  lockVersion: number
  policy?: Policy
}

/** Whether the working copy may be filled from a revision; the value is its new lock version. */
export function mayRestore(facts: RestoreFacts): Decision<number, Refusal> {
  const { actor, revision, policy = deskPolicy } = facts
  if (revision.locale !== revision.sourceLocale) return refuse({ code: 'translationNotRestored' })
  const allowed = requireRole(actor, editionPolicy(policy, revision).restore, revision.locale)
  return allowed.ok ? checkLockVersion(facts.sentLockVersion, facts.lockVersion) : allowed
}
