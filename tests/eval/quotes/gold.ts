/**
 * What a person who reads the passage would say of each stretch in marks.
 *
 * Offsets are half-open ranges of UTF-16 code units into `Passage.text`, outer marks included.
 */
import type { AttributionStatus, SpeakerKind } from '../../../src/domain/manuscript/types'
import type { SpanKind } from '../../../src/domain/quotes/types'

export interface GoldAttribution {
  status: AttributionStatus
  /** The words that name the source, with their place; null when the passage does not attribute. */
  asWritten: { text: string; start: number; end: number } | null
  speakerKind: SpeakerKind | null
  /** The person's name as the passage gives it at that place, without role; null when none is named there. */
  person: string | null
  /** Other spellings of the same person that are as right: the full name, the nominative. */
  personAlso: string[]
}

export interface GoldSpan {
  text: string
  start: number
  end: number
  kind: SpanKind
  /** Index into `Passage.spans` of the span around this one. */
  nestedIn: number | null
  /** Null for terms and titles. */
  attribution: GoldAttribution | null
}

/**
 * `cases` name the difficulties that the passage was written for; `spans` are ordered by `start`.
 * `alsoNamed` are the persons named in the passage outside the words of any source.
 */
export interface Passage {
  id: string
  language: string
  cases: string[]
  alsoNamed: string[]
  text: string
  spans: GoldSpan[]
}

/** A passage as it is written down: one string a paragraph, annotations in the markup of `markup.ts`. */
export interface WrittenPassage {
  id: string
  language: string
  cases: string[]
  alsoNamed: string[]
  paragraphs: string[]
}
