/** A text → what an article is made of, with every remark about it. The first half of every import. */
import { scanText } from '../quotes/scan-text'
import type { Finding, Span } from '../quotes/types'
import { LONGEST_WORDING } from '../quotes/wording'
import { correctSpans } from './corrections'
import type { Corrections } from './corrections'
import { byOffset, warning } from './findings'
import { layoutOf } from './layout'
import type { Layout } from './layout'
import { BYTE_ORDER_MARK, plainText } from './lines'
import { boundNesting } from './nesting'
import { overlongQuotations, referencesOf } from './references'
import { structureOf } from './structure'
import type { ParsedSection } from './structure'

export interface ParseOptions {
  /** BCP 47 tag of the text. */
  language: string
  /** Wordings, without marks, that the desk has decided are terms. */
  terms?: readonly string[]
  corrections?: Corrections
}

/**
 * All offsets are UTF-16 code units, half-open, into `text`: the file without its byte order mark and with
 * LF line endings. A finding of severity `error` means that the text cannot be imported as it is.
 */
export interface ParsedArticle {
  text: string
  title: string | null
  subtitle: string | null
  sections: ParsedSection[]
  spans: Span[]
  findings: Finding[]
  layout: Layout
}

/** Reads a file's text, with or without byte order mark and CRLF; never throws, never changes a word. */
export function parseArticle(file: string, options: ParseOptions): ParsedArticle {
  const text = plainText(file)
  const structure = structureOf(text, options.corrections?.lines ?? [])
  const scan = scanText(text, { language: options.language, terms: options.terms })
  const nesting = boundNesting(text, scan.spans)
  const corrected = correctSpans(nesting.spans, options.corrections?.spans ?? [])
  const findings = [
    ...structure.findings,
    ...scan.findings,
    ...nesting.findings,
    ...corrected.findings,
    ...spansAcrossLines(text, corrected.spans),
    ...overlongQuotations(corrected.spans).map(tooLongToQuote),
    ...damagedCharacters(text),
    ...strayByteOrderMark(text),
  ]
  return {
    text,
    title: structure.title,
    subtitle: structure.subtitle,
    sections: structure.sections,
    spans: corrected.spans,
    findings: findings.sort(byOffset),
    layout: layoutOf(file),
  }
}

/** A reference stands inside one block, so that a quotation over several cannot become one by itself. */
function spansAcrossLines(text: string, spans: readonly Span[]): Finding[] {
  return referencesOf(spans)
    .filter((span) => text.slice(span.start, span.end).includes('\n'))
    .map(({ start }) =>
      warning('quotationAcrossParagraphs', start, 'A quotation runs over several paragraphs; it stays text.'),
    )
}

function tooLongToQuote({ start }: Span): Finding {
  const message = `A quotation has more than ${LONGEST_WORDING} characters; it stays text.`
  return warning('quotationTooLong', start, message)
}

/** U+FFFD is what an earlier program put where it could not read a character: a word is lost there. */
function damagedCharacters(text: string): Finding[] {
  const first = text.indexOf('\uFFFD')
  if (first < 0) return []
  return [warning('replacementCharacter', first, 'U+FFFD stands where an earlier program lost a character.')]
}

/** A second mark before the first word: the text form could not tell it from the one that is layout. */
function strayByteOrderMark(text: string): Finding[] {
  const start = text.search(/[^\t\n \u3000]/)
  if (text[start] !== BYTE_ORDER_MARK) return []
  const message = 'A second byte order mark stands before the first word; remove it.'
  return [{ code: 'strayByteOrderMark', severity: 'error', offset: start, message }]
}
