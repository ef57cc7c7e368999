/** The life of a target: who may take it where, and what it costs. */
import { accept, refuse, type Decision } from '../../shared/result'
import type { Freshness } from '../carrying/types'
import type { Dimension, IssueSeverity } from './mqm'

export type SegmentState = 'untranslated' | 'draft' | 'submitted' | 'reviewed' | 'approved'

/** Where a target may go; back to `draft` by rejection, or by any change of its words. */
const transitions = {
  untranslated: ['draft'],
  draft: ['submitted', 'untranslated'],
  submitted: ['draft', 'reviewed', 'approved', 'untranslated'],
  reviewed: ['draft', 'submitted', 'approved', 'untranslated'],
  approved: ['draft', 'submitted', 'untranslated'],
} satisfies Record<SegmentState, readonly SegmentState[]>

/** Whether the table allows this step; staying is no step. */
export function canMove(from: SegmentState, to: SegmentState): boolean {
  const next: readonly SegmentState[] = transitions[from]
  return next.includes(to)
}

/** UTF-16 code units. The longest sentence of the article has 300; this leaves room for any. */
export const longestTarget = 20_000

/** What is known of a target when somebody acts on it. People are named by id. */
export interface TargetFacts {
  state: SegmentState
  freshness: Freshness
  target: string
  /** Everybody who wrote a word of this target, also by taking a proposal as it was. */
  authors: readonly string[]
  /** Those who accepted these very words, each once. */
  acceptedBy: readonly string[]
  /** The reviewer who made the last change to what had been handed over; null when a translator did. */
  editedInReviewBy: string | null
  /** Machine, memory and carried text is no person's word until one takes it. */
  origin: Origin
}

export type Origin = 'human' | 'memory' | 'carried' | 'machine' | 'import'

/** Why an act on a target is refused; the words are made at the edge. */
export type SegmentRefusal =
  | { code: 'nothingTranslated' }
  | { code: 'wrongState'; state: SegmentState; needed: readonly SegmentState[] }
  /** Four eyes by sentence: the person wrote of these words, or accepted them before. */
  | { code: 'ownWords' }
  | { code: 'alreadyAccepted' }
  /** The source moved: the target is to be confirmed or changed first. */
  | { code: 'staleSource'; freshness: Freshness }
  | { code: 'notStale' }
  /** Findings that must be mended or waived first, by the ids of their checks. */
  | { code: 'blockedByFindings'; checks: readonly string[] }
  /** A rejection tells what is wrong: each of these is missing. */
  | { code: 'rejectionIncomplete'; missing: readonly ('dimension' | 'severity' | 'comment')[] }

type Outcome = Decision<TargetFacts, SegmentRefusal>

/** A target before anybody wrote one. */
export const untranslated: TargetFacts = {
  state: 'untranslated',
  freshness: 'current',
  target: '',
  authors: [],
  acceptedBy: [],
  editedInReviewBy: null,
  origin: 'human',
}

/**
 * A person writes the target. The same words change nothing; other words end every acceptance. It stays as stale as
 * it was until it is submitted.
 */
export function write(facts: TargetFacts, by: string, target: string): TargetFacts {
  if (target === facts.target) return { ...facts }
  if (target.trim() === '') return { ...untranslated }
  const changed = { ...facts, target, acceptedBy: [], editedInReviewBy: null, origin: 'human' as const }
  return { ...changed, state: 'draft', authors: withPerson(facts.authors, by) }
}

/** Text from elsewhere takes the place of the target: a draft of nobody's until a person takes it. */
export function propose(target: string, origin: Exclude<Origin, 'human'>): TargetFacts {
  return {
    ...untranslated,
    target,
    state: 'draft',
    freshness: origin === 'carried' ? 'carried' : 'current',
    origin,
  }
}

/**
 * The translator hands the target over, as fitting the source that stands now, and answers for its words, also for
 * those that were proposed.
 */
export function submit(facts: TargetFacts, by: string): Outcome {
  if (facts.target.trim() === '') return refuse({ code: 'nothingTranslated' })
  if (facts.state !== 'draft') return refuse({ code: 'wrongState', state: facts.state, needed: ['draft'] })
  const authors = facts.authors.length > 0 ? facts.authors : [by]
  return accept({ ...facts, state: 'submitted', authors, freshness: 'current' })
}

/**
 * A reviewer changes what was handed over. It is submitted anew, of the source that stands now; the reviewer has
 * written of it, and the acceptance of its translator, or of another reviewer, is the second pair of eyes.
 */
export function editInReview(facts: TargetFacts, by: string, target: string): Outcome {
  if (target.trim() === '') return refuse({ code: 'nothingTranslated' })
  if (!isHandedOver(facts.state)) return refuse(wrongState(facts.state))
  if (target === facts.target) return accept({ ...facts })
  const authors = withPerson(facts.authors, by)
  const handedOver = { state: 'submitted' as const, freshness: 'current' as const, origin: 'human' as const }
  return accept({ ...facts, ...handedOver, target, authors, acceptedBy: [], editedInReviewBy: by })
}

/**
 * Whether a person may judge these words: nobody who wrote of them, but for those whose words a reviewer changed
 * last: that reviewer has read the rest, and they have not written the change.
 */
export function mayJudge({ authors, editedInReviewBy }: TargetFacts, by: string): boolean {
  return !authors.includes(by) || (editedInReviewBy !== null && editedInReviewBy !== by)
}

export interface AcceptFacts {
  by: string
  /** How many people must accept; one by default, so that acceptance is approval. */
  required?: number
  /** Checks with findings that block, none of them waived. */
  blocking: readonly string[]
}

/** A reviewer accepts the words. With as many acceptances as are asked for, they are approved. */
export function acceptTarget(facts: TargetFacts, { by, required = 1, blocking }: AcceptFacts): Outcome {
  if (facts.target.trim() === '') return refuse({ code: 'nothingTranslated' })
  if (!mayJudge(facts, by)) return refuse({ code: 'ownWords' })
  if (facts.acceptedBy.includes(by)) return refuse({ code: 'alreadyAccepted' })
  if (facts.state !== 'submitted' && facts.state !== 'reviewed') {
    return refuse({ code: 'wrongState', state: facts.state, needed: ['submitted', 'reviewed'] })
  }
  if (facts.freshness !== 'current') return refuse({ code: 'staleSource', freshness: facts.freshness })
  if (blocking.length > 0) return refuse({ code: 'blockedByFindings', checks: blocking })
  const acceptedBy = withPerson(facts.acceptedBy, by)
  return accept({ ...facts, state: acceptedBy.length >= required ? 'approved' : 'reviewed', acceptedBy })
}

export interface Rejection {
  dimension: Dimension | null
  severity: IssueSeverity | null
  comment: string
}

/** A reviewer sends the words back, and says what is wrong. */
export function rejectTarget(facts: TargetFacts, by: string, rejection: Rejection): Outcome {
  if (!mayJudge(facts, by)) return refuse({ code: 'ownWords' })
  if (!isHandedOver(facts.state)) return refuse(wrongState(facts.state))
  const missing = missingOf(rejection)
  if (missing.length > 0) return refuse({ code: 'rejectionIncomplete', missing })
  return accept({ ...facts, state: 'draft', acceptedBy: [] })
}

function missingOf({ dimension, severity, comment }: Rejection): ('dimension' | 'severity' | 'comment')[] {
  return [
    ...(dimension === null ? (['dimension'] as const) : []),
    ...(severity === null ? (['severity'] as const) : []),
    ...(comment.trim() === '' ? (['comment'] as const) : []),
  ]
}

/**
 * A reviewer finds that the target fits the source as it is now: it is of these words from then on, and keeps its
 * state and its acceptances. Nobody confirms a target they wrote.
 */
export function confirmUnchanged(facts: TargetFacts, by: string): Outcome {
  if (facts.freshness !== 'staleMinor' && facts.freshness !== 'staleMajor')
    return refuse({ code: 'notStale' })
  if (!mayJudge(facts, by)) return refuse({ code: 'ownWords' })
  return accept({ ...facts, freshness: 'current' })
}

function isHandedOver(state: SegmentState): boolean {
  return state === 'submitted' || state === 'reviewed' || state === 'approved'
}

function wrongState(state: SegmentState): SegmentRefusal {
  return { code: 'wrongState', state, needed: ['submitted', 'reviewed', 'approved'] }
}

function withPerson(people: readonly string[], person: string): string[] {
  return people.includes(person) ? [...people] : [...people, person]
}
