/**
 * What the scanner finds in a text, and what the attribution rules say of it.
 *
 * Every offset is a half-open range of UTF-16 code units into the text that was scanned (after removing a
 * byte order mark and turning CRLF into LF). Spans include their marks.
 */
import type { AttributionStatus, Confidence, SpeakerKind } from '../manuscript/types'

export type SpanKind = 'direct-quote' | 'partial-quote' | 'term' | 'title' | 'uncertain'

/** A half-open range of UTF-16 code units into the scanned text, with the words that stand there. */
export interface TextSpan {
  start: number
  end: number
  text: string
}

/** A party that an attribution names; `name` without role, e.g. 习近平, `role` as the text states it. */
export interface NamedParty {
  kind: 'person' | 'organisation' | 'group' | 'document' | 'work' | 'event'
  name: string
  role: string | null
}

export interface SpanAttribution {
  status: AttributionStatus
  /** The words that name the source, or null; offsets are null with it. */
  asWritten: string | null
  asWrittenStart: number | null
  asWrittenEnd: number | null
  speakerKind: SpeakerKind | null
  /** The person's name alone, only where the text names a person as the speaker. */
  person: string | null
  /** Who is named (person, group, document …); null for the unnamed and the unknown. */
  speaker: NamedParty | null
  /** Inference kept apart from assertion: 哈方 → 哈萨克斯坦, ground 哈方. */
  onBehalfOf: { body: string; ground: string } | null
  cue: TextSpan | null
  /** As stated, e.g. 2022年1月25日; `edtf` only when derivable (open bounds allowed). */
  saidOn: { stated: string; edtf: string | null } | null
  occasion: string | null
  venue: string | null
  /** A document the words were published in, e.g. a signed article. */
  inDocument: NamedParty | null
  /** Chained quotations that share one attribution carry the same number, from 1. */
  group: number | null
  evidence: (TextSpan & { part: 'source' | 'cue' | 'content' })[]
  confidence: Confidence
  confidenceReason: string
  /** Which rule said so. A rule never sets confidence high. */
  rule: string
}

/** A stretch of text in marks. `nestedIn` is the index of the enclosing span in the same list. */
export interface Span extends TextSpan {
  kind: SpanKind
  open: string
  close: string
  nestedIn: number | null
  attribution: SpanAttribution | null
}

export type Severity = 'error' | 'warning' | 'info'

/** What reading a text can find: in its marks, in its structure, in its bytes. Each has a wording on the screens. */
export type FindingCode =
  | 'unopenedMark'
  | 'crossingMarks'
  | 'unclosedMark'
  | 'hiddenCharacter'
  | 'noTitle'
  | 'noHeadings'
  | 'titleLooksLikeParagraph'
  | 'headlineTooLong'
  | 'uncertainHeading'
  | 'correctionIgnored'
  | 'correctionMissed'
  | 'quotationAcrossParagraphs'
  | 'quotationTooLong'
  | 'nestedTooDeep'
  | 'replacementCharacter'
  | 'strayByteOrderMark'
  | 'loneCarriageReturn'
  | 'controlCharacter'
  | 'fileTooLarge'
  | 'fileEmpty'
  | 'notUtf8'
  | 'otherUnicodeEncoding'
  | 'binaryFile'
  | 'lineTooLong'

/** A located remark. `offset` is in UTF-16 code units; words for people are made at the edge from `code`. */
export interface Finding {
  code: FindingCode
  severity: Severity
  offset?: number
  /** English wording for logs and `--json`; screens translate by `code`. */
  message: string
}
