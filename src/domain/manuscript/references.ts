import type { Quote, Source } from './types'

/** The quotation that a reference means. A reference to none is a broken manuscript, hence a bug: it throws. */
export function quoteAt(quotes: readonly Quote[], index: number): Quote {
  const quote = quotes[index]
  if (!quote) throw new RangeError(`manuscript: reference to quotation ${index} of ${quotes.length}`)
  return quote
}

/** The source that an index means, or null for none. An index out of range is a bug: it throws. */
export function sourceAt(sources: readonly Source[], index: number): Source
export function sourceAt(sources: readonly Source[], index: number | null): Source | null
export function sourceAt(sources: readonly Source[], index: number | null): Source | null {
  if (index === null) return null
  const source = sources[index]
  if (!source) throw new RangeError(`manuscript: reference to source ${index} of ${sources.length}`)
  return source
}
