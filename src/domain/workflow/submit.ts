import { accept, refuse, type Decision } from '../shared/result'
import type { Digest, Locale } from '../shared/brand'
import { deskPolicy, editionPolicy, type Policy } from './policy'
import type { Refusal } from './refusals'
import { requireRole } from './roles'
import { isOpen } from './transitions'
import type { Actor, RevisionFacts } from './types'

export interface SubmitFacts {
  actor: Actor
  locale: Locale
  sourceLocale: Locale
  /** The whole digest of what would be frozen. */
  digest: Digest
  /** The revision with the highest number in this article and locale. */
  newest: Pick<RevisionFacts, 'number' | 'status' | 'digests'> | null
  /** Whether the address differs from the newest revision's: a move is submitted and published like words. */
  isReaddressed: boolean
  /** Of a translation: whether it is of another source revision than the newest one was. */
  isOfOtherSource?: boolean
  /** Whether the publication stands withdrawn. */
  isWithdrawn: boolean
  policy?: Policy
}

/** Whether the working copy may be frozen as the next revision; the value is its number. */
export function maySubmit(facts: SubmitFacts): Decision<{ number: number }, Refusal> {
  const { actor, locale, newest, policy = deskPolicy } = facts
  const allowed = requireRole(actor, editionPolicy(policy, facts).submit, locale)
  if (!allowed.ok) return allowed
  if (newest && equalsNewest(facts, newest)) {
    return refuse({ code: 'nothingToSubmit', revision: newest.number, digest: facts.digest })
  }
  return accept({ number: (newest?.number ?? 0) + 1 })
}

/**
 * After a withdrawal the same words may be submitted again: the newest revision may be closed, and without
 * a new one nobody could take the decision that publishing now asks for.
 */
function equalsNewest(facts: SubmitFacts, newest: NonNullable<SubmitFacts['newest']>): boolean {
  const mayReturn = facts.isWithdrawn && !isOpen(newest.status)
  const isMoved = facts.isReaddressed || facts.isOfOtherSource === true
  return newest.digests.whole === facts.digest && !isMoved && !mayReturn
}
