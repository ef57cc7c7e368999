import type { Span } from '../quotes/types'
import { LONGEST_WORDING } from '../quotes/wording'

/**
 * The spans that become quotation records with a reference in the body: direct and partial quotations that
 * stand in no other quotation. What stands inside one belongs to its wording. `spans` has outer spans before
 * inner ones; one pass, since marks can be nested a hundred thousand deep in a hostile file.
 */
export function referencesOf(spans: readonly Span[]): Span[] {
  const covered: boolean[] = []
  for (const span of spans) {
    const outer = span.nestedIn === null ? undefined : spans[span.nestedIn]
    const isInside = outer !== undefined && (isQuotation(outer) || covered[span.nestedIn ?? -1] === true)
    covered.push(isInside)
  }
  return spans.filter((span, index) => isQuotation(span) && covered[index] === false)
}

/** Quotations of more words than a record takes: they stay text, and what stands inside them is judged by itself. */
export function overlongQuotations(spans: readonly Span[]): Span[] {
  return spans.filter((span) => isQuoted(span) && wordsIn(span) > LONGEST_WORDING)
}

/** Empty marks quote nobody: a record without words would show an empty quotation. */
function isQuotation(span: Span): boolean {
  return isQuoted(span) && wordsIn(span) > 0 && wordsIn(span) <= LONGEST_WORDING
}

function isQuoted({ kind }: Span): boolean {
  return kind === 'direct-quote' || kind === 'partial-quote'
}

/** The length between the marks, in UTF-16 code units. */
function wordsIn({ start, end, open, close }: Span): number {
  return end - start - open.length - close.length
}
