import { blockText } from '../manuscript/text'
import { quoteRanges } from '../manuscript/quote-pieces'
import { quoteAt } from '../manuscript/references'
import type { Manuscript, TextQuoteSelector } from '../manuscript/types'
import { selectorFor } from '../quotes/anchors'

/** The words around a quotation in its paragraph, its marks included in `quotation`. */
export interface QuotationPlace {
  before: string
  quotation: string
  after: string
}

/**
 * Where a quotation stands first, in the text of its block; null in the cell of a table, whose text is no
 * line. `index` is an index into the manuscript's quotes.
 */
export function quotationPlace(manuscript: Manuscript, index: number): QuotationPlace | null {
  for (const block of manuscript.sections.flatMap(({ blocks }) => blocks)) {
    const range = quoteRanges(block, manuscript.quotes).find(({ reference }) => reference.quote === index)
    if (range === undefined) continue
    const text = blockText(block, manuscript.quotes).join('\n')
    const { start, end } = range
    return { before: text.slice(0, start), quotation: text.slice(start, end), after: text.slice(end) }
  }
  return null
}

/** A selector of the wording alone, by which others find it in the article (W3C Web Annotation, 4.2.4). */
export function quotationSelector(manuscript: Manuscript, index: number): TextQuoteSelector {
  const { wording, marks } = quoteAt(manuscript.quotes, index)
  const place = quotationPlace(manuscript, index)
  if (place === null) return { exact: wording, prefix: '', suffix: '' }
  const start = place.before.length + marks.open.length
  return selectorFor(place.before + place.quotation + place.after, start, start + wording.length)
}
