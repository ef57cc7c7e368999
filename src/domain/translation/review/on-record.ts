/** Whether a target is what its acts say, and whether somebody else than its authors accepted these very words. */
import { wordingDigest } from '../../manuscript/digest'
import { peopleOf, type ActOnRecord } from '../acts'
import { mayJudge, untranslated } from './states'

/** An act with the state that it left the target in; translations of quotations have no freshness. */
export interface StatedAct extends ActOnRecord {
  state: string
  freshness: string | null
}

/** What the chained log says of an acceptance: by whom, of which words. */
export interface Acceptance {
  person: string
  digest: string
}

export interface TargetOnRecord {
  target: string
  state: string
  freshness: string | null
  /** Every act on it, oldest first. */
  acts: readonly StatedAct[]
  /** Authors of the targets that it was made of when it was last carried. */
  carriedFrom: readonly string[]
  acceptances: readonly Acceptance[]
}

export interface Disagreement {
  what: 'target' | 'state' | 'freshness' | 'acceptedBy' | 'acceptance'
  expected: string
  found: string
}

/**
 * The first thing in which a target and the record of it disagree. The last act states the words, their state and
 * their freshness; no acceptance is by somebody who may not judge the words, or changes them, or is unknown to the
 * log; and what is accepted now was accepted by somebody.
 */
export function disagreementOf(record: TargetOnRecord): Disagreement | null {
  const last = record.acts.at(-1) ?? { target: '', state: untranslated.state, freshness: record.freshness }
  return (
    differs('target', last.target, record.target) ??
    differs('state', last.state, record.state) ??
    differs('freshness', last.freshness, record.freshness) ??
    wrongAcceptance(record) ??
    unaccepted(record)
  )
}

function wrongAcceptance({ acts, carriedFrom, acceptances }: TargetOnRecord): Disagreement | null {
  for (const [index, { act, person, target }] of acts.entries()) {
    if (act !== 'accepted') continue
    const before = acts.slice(0, index)
    const isCarriedLater = acts.slice(index).some((later) => later.act === 'carried')
    const people = { ...untranslated, ...peopleOf(before, isCarriedLater ? [] : carriedFrom) }
    const digest = wordingDigest(target)
    const isLogged = acceptances.some((one) => one.person === person && one.digest === digest)
    const fault =
      differs('target', before.at(-1)?.target ?? '', target) ??
      differs('acceptedBy', 'somebody who wrote none of it', mayJudge(people, person) ? null : person) ??
      differs('acceptance', digest, isLogged ? null : 'no event that says so')
    if (fault) return fault
  }
  return null
}

function unaccepted({ acts, carriedFrom, state }: TargetOnRecord): Disagreement | null {
  const isAccepted = state === 'approved' || state === 'reviewed'
  const isByNobody = isAccepted && peopleOf(acts, carriedFrom).acceptedBy.length === 0
  return differs('acceptedBy', 'somebody who wrote none of it', isByNobody ? 'nobody' : null)
}

/** A `found` of null is as it should be. */
function differs(what: Disagreement['what'], expected: string | null, found: string | null) {
  const isAsExpected = found === null || found === expected
  return isAsExpected ? null : { what, expected: String(expected), found }
}
