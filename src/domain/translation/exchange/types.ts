import type { Freshness } from '../carrying/types'
import type { Dimension, IssueSeverity } from '../review/mqm'
import type { SegmentState } from '../review/states'
import type { SourceSegment } from '../segments/types'
import type { TranslationTerm } from '../types'

/** A segment with everything that goes out with it. Texts are coded. */
export interface ExchangedSegment {
  segment: Pick<SourceSegment, 'key' | 'block' | 'line' | 'sentence' | 'kind' | 'text' | 'codes' | 'textHash'>
  /** Empty where there is none. */
  target: string
  state: SegmentState
  freshness: Freshness
  /** What the memory or a carried text proposes. */
  matches: { source: string; target: string; similarity: number; origin: string }[]
  /** Open issues that people raised; offsets are half-open UTF-16 code units into the coded target. */
  issues: {
    start: number
    end: number
    dimension: Dimension
    severity: IssueSeverity
    comment: string | null
  }[]
}

/** One translation of one source revision, ready to go out or to be compared with what comes in. */
export interface ExchangedTranslation {
  /** The article's slug. */
  article: string
  sourceLocale: string
  locale: string
  sourceRevision: { number: number; digest: string }
  /** In reading order. */
  segments: ExchangedSegment[]
  terms: readonly TranslationTerm[]
  /** Quotations by stable id, to be shown where their codes stand. */
  quotations: ReadonlyMap<string, { wording: string; target: string | null }>
}
