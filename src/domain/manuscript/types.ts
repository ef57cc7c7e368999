/**
 * The manuscript: the value that is hashed, approved, compared, rendered and exported.
 *
 * It is plain JSON, independent of Lexical and of the database. It holds no row ids, no time stamps of
 * rows and no presentation, so that the same words always have the same digest. Quotations and sources
 * are held *by value* in `quotes` and `sources`, in the order in which the text first uses them; the body
 * refers to them by index. Identity across revisions is kept beside the manuscript, in `Identity`.
 */
import type { Digest, Locale } from '../shared/brand'

export type Mark = 'emphasis' | 'strong'

/** `marks` is sorted and never empty; it is absent for plain text. `text` is never empty. */
export interface TextRun {
  type: 'text'
  text: string
  marks?: Mark[]
}

export interface Link {
  type: 'link'
  href: string
  children: Exclude<Inline, Link>[]
}

/** `base` is the text as it stands in the line, `reading` what is set above it. */
export interface Ruby {
  type: 'ruby'
  base: string
  reading: string
}

/** A run in another language than the manuscript's own; `lang` is a BCP 47 tag. */
export interface LanguageRun {
  type: 'language'
  lang: string
  text: string
}

/** A footnote, standing where its mark stands. */
export interface Footnote {
  type: 'footnote'
  text: string
}

/** `quote` is an index into `Manuscript.quotes`. */
export interface QuoteReference {
  type: 'quote'
  quote: number
}

export type Inline = TextRun | Link | Ruby | LanguageRun | Footnote | QuoteReference

export interface Paragraph {
  type: 'paragraph'
  children: Inline[]
}

/** A heading inside a section; the section's own heading is `Section.heading`. */
export interface Heading {
  type: 'heading'
  level: 3 | 4
  children: Inline[]
}

export interface List {
  type: 'list'
  ordered: boolean
  items: Inline[][]
}

export interface BlockQuotation {
  type: 'blockQuotation'
  children: Inline[]
}

/** `sha256` addresses the bytes of the file, which are never replaced. Sizes are CSS pixels. */
export interface Image {
  type: 'image'
  sha256: string
  mimeType: string
  width: number | null
  height: number | null
  alt: string
  caption: string | null
  credit: string | null
}

/** A separating line; `text` is how it is written, such as a line of dots. */
export interface Separator {
  type: 'separator'
  text: string
}

/** `rows[r][c]` is the content of a cell; with `header`, row 0 holds column headings. */
export interface Table {
  type: 'table'
  header: boolean
  rows: Inline[][][]
}

export type Block = Paragraph | Heading | List | BlockQuotation | Image | Separator | Table

/** `heading` is null for the lead, which stands before the first heading. */
export interface Section {
  heading: string | null
  blocks: Block[]
}

/** W3C Web Annotation text quote selector. */
export interface TextQuoteSelector {
  exact: string
  prefix: string
  suffix: string
}

/** PARC3's three parts of an attribution: who (`source`), the verb of saying (`cue`), what (`content`). */
export interface Evidence extends TextQuoteSelector {
  part: 'source' | 'cue' | 'content'
}

export type AttributionStatus = 'explicit' | 'implied' | 'collective' | 'unknown'
export type SpeakerKind = 'person' | 'role' | 'group' | 'document' | 'unnamed'
export type Confidence = 'high' | 'medium' | 'low'

/** A date as the text states it; `edtf` (ISO 8601-2) only when it can be derived, open bounds included. */
export interface StatedDate {
  stated: string
  edtf: string | null
}

/** Inference, stored apart from what is asserted: a country or body, and the words that it is read from. */
export interface OnBehalfOf {
  body: string
  ground: string
}

export interface Attribution {
  status: AttributionStatus
  /** The words of the text that name the source, or null. */
  asWritten: string | null
  speakerKind: SpeakerKind | null
  /** Index into `Manuscript.sources`; null unless the text or a source names the speaker. */
  speaker: number | null
  onBehalfOf: OnBehalfOf | null
  cue: string | null
  saidOn: StatedDate | null
  occasion: string | null
  venue: string | null
  /** Index into `Manuscript.sources`. */
  inDocument: number | null
  /** Chained quotations that share one attribution carry the same number, counted from 1. */
  group: number | null
  evidence: Evidence[]
  confidence: Confidence
  confidenceReason: string | null
  setBy: 'human' | 'rule'
}

export type VerificationResult = 'match' | 'matchUnderFolding' | 'differs' | 'notFound'

/** One act of checking a wording against a source. `on` is a calendar date, `by` a name by value. */
export interface Verification {
  source: number | null
  locator: string | null
  extract: string | null
  extractLanguage: string | null
  method: string | null
  result: VerificationResult
  by: string
  on: string
  /** SHA-256 of the wording that was checked; a verification of other words verifies nothing. */
  wordingDigest: string
}

export type Lifecycle = 'active' | 'disputed' | 'misattributed' | 'withdrawn'

/** Where an official translation of a quotation was published; every part is stated, or it is none. */
export interface OfficialTranslation {
  publisher: string
  title: string
  url: string
  /** Calendar date, ISO 8601. */
  accessed: string
  /** The words of the publication that the wording was taken from, exactly. */
  excerpt: string
}

/** Whose translation the wording is: of an authority that published it, or (`official` null) of the house. */
export interface QuoteTranslation {
  official: OfficialTranslation | null
  /** The wording in the source revision, verbatim: what the evidence and the verifications are about. */
  original: string
}

/** `wording` is verbatim and without its outer marks, which `marks` holds as written. */
export interface Quote {
  wording: string
  marks: { open: string; close: string }
  kind: 'direct' | 'partial'
  language: string
  originalLanguage: string | null
  attribution: Attribution
  verifications: Verification[]
  lifecycle: Lifecycle
  /** Only in the manuscript of a translation. */
  translation?: QuoteTranslation
}

export type SourceKind = 'person' | 'organisation' | 'group' | 'document' | 'work' | 'event'

/** Citation fields as in CSL-JSON; only what is stated. */
export interface Citation {
  publisher?: string
  issued?: string
  containerTitle?: string
  url?: string
  accessed?: string
}

/** `name` is the name in the manuscript's locale; `role` as the text states it. */
export interface Source {
  kind: SourceKind
  name: string
  role: string | null
  names: Record<Locale, string>
  citation: Citation | null
}

export interface Manuscript {
  schema: 1
  locale: Locale
  sourceLocale: Locale
  title: string
  subtitle: string | null
  byline: string | null
  sections: Section[]
  quotes: Quote[]
  sources: Source[]
}

/**
 * Identity across revisions, parallel to the manuscript's arrays and never part of a digest.
 * Comments, segments and comparisons hang on these ids.
 */
export interface Identity {
  sections: { id: string; blocks: string[] }[]
  quotes: string[]
  sources: string[]
}

/** A manuscript with the identity of its parts: what a revision holds and what comparisons are made of. */
export interface Frozen {
  manuscript: Manuscript
  identity: Identity
}

/** The three digests of a revision: of everything, of the text scope, of the attribution scope. */
export interface Digests {
  whole: Digest
  text: Digest
  attribution: Digest
}
