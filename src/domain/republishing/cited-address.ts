import type { Manuscript, Quote } from '../manuscript/types'
import { quoteLabel } from './label'

/**
 * The address of what a quotation is quoted from, as HTML's `cite` means it; null where none is known.
 *
 * A published official translation comes first, since these are its words; then the source in which they were found
 * to stand; then the document that the text names. A source that was looked through in vain is none.
 */
export function citedAddress(quote: Quote, sources: Manuscript['sources']): string | null {
  const addressOf = (source: number | null) => (source === null ? undefined : sources[source]?.citation?.url)
  const { code, source } = quoteLabel(quote)
  const isFound = code === 'verified' || code === 'verifiedUnderFolding'
  const known = [
    quote.translation?.official?.url,
    isFound ? addressOf(source) : undefined,
    addressOf(quote.attribution.inDocument),
  ]
  return known.find((address) => address !== undefined && isWebAddress(address)) ?? null
}

/** What stands in the field of a source may be anything. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address)
}
