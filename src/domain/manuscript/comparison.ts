/**
 * What two revisions differ in, ready to be shown. Every change has a `changeId` that is the same whenever the
 * same two revisions are compared, made of letters, digits and what ids are made of: it can stand in an address.
 */
import type { Segment } from './redline'
import type { Block } from './types'

/** A fact of a quotation or source, as the values that a person compares; empty for nothing stated. */
export interface FieldChange {
  field: string
  before: string[]
  after: string[]
}

/** `wording` is the redline of the words, without their marks. */
export interface QuoteChange {
  changeId: string
  quote: string
  status: 'changed' | 'added' | 'removed'
  wording: Segment[]
  fields: FieldChange[]
}

/** `name` is the newer one. */
export interface SourceChange {
  changeId: string
  source: string
  status: 'changed' | 'added' | 'removed'
  name: string
  fields: FieldChange[]
}

export interface FrontChange {
  changeId: string
  field: 'title' | 'subtitle' | 'byline'
  segments: Segment[]
}

/**
 * What a block has besides its words: its own form (`kind: 'block'`), marks, links, language runs, and of an
 * image its file and its other texts. `text` is what the form is laid on.
 */
export interface Format {
  kind: 'block' | 'strong' | 'emphasis' | 'link' | 'ruby' | 'language' | 'footnote' | 'quote' | 'image'
  text: string
  value: string | null
}

export type BlockStatus = 'unchanged' | 'changed' | 'formatting' | 'added' | 'removed'

/**
 * `segments` is the redline of the block's text form, its lines joined by LF. `formatting` lists what went and
 * came besides the words; with status `formatting` no word changed. `movedFrom` gives the section and, counted
 * from 0, the position before; a block may be moved and changed at once.
 */
export interface BlockComparison {
  changeId: string
  block: string
  status: BlockStatus
  movedFrom: { section: string; position: number } | null
  before: Block | null
  after: Block | null
  segments: Segment[]
  formatting: { removed: Format[]; added: Format[] }
}

/** `heading` is the redline of the heading, empty for the lead. `changed` says that something within differs. */
export interface SectionComparison {
  changeId: string
  section: string
  status: 'unchanged' | 'changed' | 'added' | 'removed'
  isMoved: boolean
  isHeadingChanged: boolean
  heading: Segment[]
  blocks: BlockComparison[]
}

/** Who is said to have said what: quotations in the order of the text, sources in that of their first use. */
export interface AttributionComparison {
  quotes: QuoteChange[]
  sources: SourceChange[]
}

/** Attribution leads: who is said to have said something matters before how a sentence reads. */
export interface Comparison extends AttributionComparison {
  front: FrontChange[]
  sections: SectionComparison[]
  counts: {
    quotes: number
    sources: number
    front: number
    sections: Record<SectionComparison['status'] | 'moved', number>
    blocks: Record<BlockStatus | 'moved', number>
  }
  /** Every change in the order in which it is shown, for going from one to the next. */
  changeIds: string[]
}
