/** What one rule says of one quotation, with the words it rests on. */
import type { AttributionStatus } from '../../manuscript/types'
import type { NamedParty, SpanAttribution, TextSpan } from '../types'
import type { Mention } from './mention'

export interface Claim {
  rule: string
  status: Exclude<AttributionStatus, 'unknown'>
  /** Offsets into the scanned text. */
  mention: Mention
  cue: TextSpan | null
  /** A rule may be rather sure or not; sure is for people. */
  confidence: 'medium' | 'low'
  reason: string
  /** The words of the attribution without the quotation, for dates, occasion and document. */
  setting: TextSpan | null
  inDocument: NamedParty | null
}

/** Nothing in the text says who spoke, as far as the rules can see: a person decides. */
export function unknownAttribution(): SpanAttribution {
  return {
    status: 'unknown',
    asWritten: null,
    asWrittenStart: null,
    asWrittenEnd: null,
    speakerKind: null,
    person: null,
    speaker: null,
    onBehalfOf: null,
    cue: null,
    saidOn: null,
    occasion: null,
    venue: null,
    inDocument: null,
    group: null,
    evidence: [],
    confidence: 'low',
    confidenceReason: 'no rule found a source in the text',
    rule: 'none',
  }
}
