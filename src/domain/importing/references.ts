import type { Span } from '../quotes/types'

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

/** Empty marks quote nobody: a record without words would show an empty quotation. */
function isQuotation(span: Span): boolean {
  const hasWords = span.end - span.start > span.open.length + span.close.length
  return hasWords && (span.kind === 'direct-quote' || span.kind === 'partial-quote')
}
