/** What becomes of translations when their source moves from one revision to the next. */
import type { SourceSegment } from '../segments/types'

/**
 * How a translation stands to its source: of these very words (`current`); of words that differ in form only
 * (`staleMinor`) or in what they say (`staleMajor`); brought here from other words as a draft (`carried`); or of
 * words that are no longer in the text (`orphan`).
 */
export type Freshness = 'current' | 'staleMinor' | 'staleMajor' | 'carried' | 'orphan'

/** The segment that a translation was made or last confirmed from: kept beside it, since the source moves on. */
export type Basis = Pick<
  SourceSegment,
  'block' | 'text' | 'textHash' | 'materialHash' | 'formHash' | 'beforeHash' | 'afterHash'
>

/** A translation into one locale that has a target. */
export interface HeldTranslation {
  id: string
  /** Key of the segment of the revision before at which it stands; null for an orphan of any earlier one. */
  at: string | null
  basis: Basis
  /** A carried draft that no person has taken: it is given up rather than kept as an orphan. */
  isCarriedDraft: boolean
}

/** What stands at a segment of the new revision. */
export interface Placement {
  /** Key of the segment in the new revision. */
  segment: string
  /**
   * `kept`: same block, same text. `moved`: same text elsewhere. `restored`: an orphan whose text is back. `stale`:
   * same place, other text. `carried`: a draft is to be made from the targets of `lineage`. `none`: untranslated.
   * The state and approval of a translation that is kept, moved or restored stay as they are.
   */
  how: 'kept' | 'moved' | 'restored' | 'stale' | 'carried' | 'none'
  /** The translation that stands here now; null for `carried` and `none`. */
  translation: string | null
  freshness: Exclude<Freshness, 'orphan'> | null
  /** Bigram Dice of the old source's words and the new one's, from 0 to 1; 1 for the same text; null for `none`. */
  similarity: number | null
  /** Translations whose targets, in this order, make the carried draft; they themselves become orphans. */
  lineage: string[]
  /** The text is the same but a link, an image or the kind of block is not. */
  isFormChanged: boolean
}

export interface CarryOver {
  /** One for each segment of the new revision, in its order. */
  placements: Placement[]
  /** Translations without a place. They keep their state and come back with it when their text does. */
  orphans: string[]
  /** Carried drafts that no person took and that have no place any more. */
  dropped: string[]
}
