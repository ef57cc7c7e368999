/** Why a quotation, or words in marks that are none, wait at the quote desk, and in which order. */
import type { AttributionStatus, Confidence, Lifecycle } from '../manuscript/types'
import type { EvidenceState } from './evidence-state'

/** In the order in which they are to be worked on. */
export const queueReasons = [
  'withdrawnInUse',
  'misattributedInUse',
  'disputed',
  'wordingChanged',
  'evidenceOrphaned',
  'evidenceAmbiguous',
  'openAttribution',
  'lowConfidence',
  'unmarkedPassage',
] as const

export type QueueReason = (typeof queueReasons)[number]

/** What the queue has to know of one quotation in one text. */
export interface QueueFacts {
  status: AttributionStatus
  confidence: Confidence
  lifecycle: Lifecycle
  /** Whether it was ever verified, and whether the last time in the wording that stands. */
  verified: 'never' | 'thisWording' | 'otherWording'
  evidence: EvidenceState
}

/** Every reason for which a quotation waits, the most pressing first; none when it is settled. */
export function reasonsFor(facts: QueueFacts): QueueReason[] {
  const holds: Record<QueueReason, boolean> = {
    withdrawnInUse: facts.lifecycle === 'withdrawn',
    misattributedInUse: facts.lifecycle === 'misattributed',
    disputed: facts.lifecycle === 'disputed',
    wordingChanged: facts.verified === 'otherWording',
    evidenceOrphaned: facts.evidence === 'orphan',
    evidenceAmbiguous: facts.evidence === 'ambiguous' || facts.evidence === 'suggested',
    // “The text does not say” is an answer too, once a person who is sure gave it.
    openAttribution: facts.status === 'unknown' && facts.confidence !== 'high',
    lowConfidence: facts.status !== 'unknown' && facts.confidence === 'low',
    unmarkedPassage: false,
  }
  return queueReasons.filter((reason) => holds[reason])
}

/** Something that waits, with where it stands: articles, sections and places count up in the order of reading. */
export interface Waiting {
  reasons: readonly QueueReason[]
  isPublished: boolean
  article: number
  section: number
  position: number
}

/** Wrong words that readers see come first, then by reason, then in the order of the text. */
export function byUrgency(a: Waiting, b: Waiting): number {
  return (
    alarm(a) - alarm(b) ||
    rank(a) - rank(b) ||
    a.article - b.article ||
    a.section - b.section ||
    a.position - b.position
  )
}

function alarm({ isPublished, reasons }: Waiting): number {
  const isWrong = reasons.includes('withdrawnInUse') || reasons.includes('misattributedInUse')
  return isPublished && isWrong ? 0 : 1
}

function rank({ reasons }: Waiting): number {
  const [first] = reasons
  return first === undefined ? queueReasons.length : queueReasons.indexOf(first)
}
