/** Whether the evidence of an attribution still stands in a text that was edited since. */
import type { Evidence } from '../manuscript/types'
import { anchorSelector, type Anchoring } from './anchors'

/** `none`: there is no evidence; `suggested`: a person has to say whether these are still the words. */
export type EvidenceState = 'none' | 'exact' | 'suggested' | 'ambiguous' | 'orphan'

/** One piece of evidence and where it stands. */
export interface AnchoredEvidence {
  evidence: Evidence
  anchoring: Anchoring
}

/** Anchors each piece by itself: a wrong one must not be carried along by its neighbours. */
export function anchorEvidence(evidence: readonly Evidence[], text: string): AnchoredEvidence[] {
  return evidence.map((one) => ({ evidence: one, anchoring: anchorSelector(one, text) }))
}

const worstFirst = ['orphan', 'ambiguous', 'suggested', 'exact'] as const

/** The state of the piece that stands worst. */
export function evidenceState(evidence: readonly Evidence[], text: string): EvidenceState {
  const states = new Set(anchorEvidence(evidence, text).map(({ anchoring }) => anchoring.status))
  return worstFirst.find((state) => states.has(state)) ?? 'none'
}
