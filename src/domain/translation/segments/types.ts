/**
 * What a translator works on: the sentences of one source revision, in order.
 *
 * The text of a segment is *coded text*: plain text in which everything that is not text stands as a code, so that
 * it can be kept whole, moved and checked without being read.
 *
 * | code | stands for |
 * | --- | --- |
 * | `{q:ID}` | a quotation, by its stable id; its words are translated once, on their own |
 * | `{f:1}` | the mark of a footnote; its words are a segment of their own |
 * | `{b:1}…{/b:1}`, `{i:1}…`, `{bi:1}…` | strong, emphasis, both |
 * | `{a:1}…{/a:1}` | a link |
 * | `{r:1}…{/r:1}`, `{l:1}…{/l:1}` | a base with a reading above it, a run in another language |
 * | `{{` | the character `{` itself |
 *
 * Quotations carry their identity and not a number: a number would mean another quotation after an edit, and put
 * words into the wrong mouth.
 */
import type { Mark } from '../../manuscript/types'
import type { Digest } from '../../shared/brand'

export type Code =
  | { id: string; kind: 'quote'; quote: string }
  /** `line` is the `line` of the footnote's own segments. */
  | { id: string; kind: 'footnote'; line: string }
  | { id: string; kind: 'format'; marks: Mark[] }
  | { id: string; kind: 'link'; href: string }
  | { id: string; kind: 'ruby'; reading: string }
  | { id: string; kind: 'language'; lang: string }

/** Coded text with what its codes mean. `id` of a code is what stands between the braces: `q:13`, `b:1`. */
export interface CodedText {
  text: string
  codes: Code[]
}

export type SegmentKind =
  'title' | 'subtitle' | 'byline' | 'heading' | 'sentence' | 'footnote' | 'alt' | 'caption' | 'credit'

/** Where a segment stands. The three together are unique in a revision. */
export interface SegmentPlace {
  /** The block's id; `title`, `subtitle`, `byline` or `heading:SECTION` for what stands in no block. */
  block: string
  /** The line of the block: `0`, a list item `2`, a cell `1.3`, a footnote `0.f1`, or `alt`, `caption`, `credit`. */
  line: string
  /** Counts the sentences of the line from 0. */
  sentence: number
}

/** One sentence of a source revision; headings, title, subtitle, captions are one each. */
export interface SourceSegment extends SegmentPlace, CodedText {
  /** `block/line/sentence`: unique in its revision, and the key of what is translated from it. */
  key: string
  kind: SegmentKind
  /** Counts from 0 through the whole revision, in reading order. */
  order: number
  /** SHA-256 of the coded text in NFC, outer white space trimmed, runs of white space folded. */
  textHash: Digest
  /** As `textHash`, but blind to formatting, width, style of quotation marks and punctuation. */
  materialHash: Digest
  /** SHA-256 of what is no text: the kind of block, a link's address, a picture's file. */
  formHash: Digest
  /** `textHash` of the segments before and after it in reading order; null at the ends. */
  beforeHash: Digest | null
  afterHash: Digest | null
}
