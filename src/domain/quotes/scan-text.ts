/** The quotation engine's one entrance: a text in, located spans and findings out. Pure; never throws. */
import { attribute } from './attribution/attribute'
import { hiddenCharacters } from './hidden-characters'
import { kindsOf } from './kinds'
import { languageOf } from './languages'
import { scanMarks } from './scan-marks'
import type { Finding, Span } from './types'

export interface ScanOptions {
  /** BCP 47 tag of the text. */
  language: string
  /** Wordings, without marks, that the desk has decided are terms. */
  terms?: readonly string[]
}

/**
 * Finds what stands in marks, tells quotations from terms and titles, and says of each quotation what the
 * text says of its source. Offsets are UTF-16 code units, half-open, into `text`, which has no byte order
 * mark and LF only. Spans are sorted by start, outer before inner.
 */
export function scanText(text: string, options: ScanOptions): { spans: Span[]; findings: Finding[] } {
  const language = languageOf(options.language)
  const { spans: marked, findings } = scanMarks(text, language)
  const kinds = kindsOf(text, marked, language, new Set(options.terms))
  const attributions = attribute(text, marked, kinds, language)
  const spans = marked.map((span, index): Span => ({
    ...span,
    kind: kinds[index] ?? 'uncertain',
    attribution: attributions[index] ?? null,
  }))
  return { spans, findings: [...findings, ...hiddenCharacters(text, marked)] }
}
