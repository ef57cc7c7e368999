/** What a person says about a text before it is imported, where the rules read it wrongly. */
import type { Finding, Span, SpanKind } from '../quotes/types'
import { byOffset, warning } from './findings'

export type LineRole = 'title' | 'subtitle' | 'heading' | 'paragraph' | 'separator'

/** `line` counts from 1 through all lines of the file, empty ones included, as a text editor shows them. */
export interface LineCorrection {
  line: number
  role: LineRole
}

/** `start` and `end` are those of a span that the scanner found: UTF-16 code units, half-open. */
export interface SpanCorrection {
  start: number
  end: number
  kind: SpanKind
}

export interface Corrections {
  lines?: LineCorrection[]
  spans?: SpanCorrection[]
}

/** The spans as a person corrected them. A correction that meets no span changes nothing and says so. */
export function correctSpans(
  spans: readonly Span[],
  corrections: readonly SpanCorrection[],
): { spans: Span[]; findings: Finding[] } {
  const open = new Map(corrections.map((correction) => [keyOf(correction), correction]))
  const corrected = spans.map((span) => {
    const correction = open.get(keyOf(span))
    open.delete(keyOf(span))
    return correction ? ofKind(span, correction.kind) : span
  })
  return { spans: corrected, findings: [...open.values()].map(missed).sort(byOffset) }
}

function keyOf(range: { start: number; end: number }): string {
  return `${range.start}-${range.end}`
}

/** What is no quotation is said by nobody: its attribution goes, or a term would carry a speaker. */
function ofKind(span: Span, kind: SpanKind): Span {
  const isQuotation = kind === 'direct-quote' || kind === 'partial-quote'
  return { ...span, kind, attribution: isQuotation ? span.attribution : null }
}

function missed({ start, end }: SpanCorrection): Finding {
  return warning(
    'correctionMissed',
    start,
    `No marks stand from ${start} to ${end}; the correction is left out.`,
  )
}
