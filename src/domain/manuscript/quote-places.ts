/** Where in the text form of a manuscript each of its quotations stands. */
import { textForm } from './text'
import type { Manuscript } from './types'

/** Half-open UTF-16 code units into the text form, marks included; `quote` is an index into `Manuscript.quotes`. */
export interface QuotePlace {
  quote: number
  start: number
  end: number
}

const opening = '\uE000'
const closing = '\uE001'

/** The text form and the places in it, in the order of the text; a quotation that is used twice has two. */
export function quotePlaces(m: Manuscript): { text: string; places: QuotePlace[] } {
  const parts: string[] = []
  const places: QuotePlace[] = []
  let length = 0
  let at = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  const stencil = textForm({ ...m, quotes: m.quotes.map(stencilled) })
  for (const { 0: token, 1: index, index: from } of stencil.matchAll(/\uE000(\d+)\uE001/g)) {
    add(stencil.slice(at, from))
    const quote = m.quotes[Number(index)]
    const words = quote ? `${quote.marks.open}${quote.wording}${quote.marks.close}` : token
    if (quote) places.push({ quote: Number(index), start: length, end: length + words.length })
    add(words)
    at = from + token.length
  }
  add(stencil.slice(at))
  return { text: parts.join(''), places }
}

/** A quotation whose words are its own number, in characters that no text uses. */
function stencilled(quote: Manuscript['quotes'][number], index: number): Manuscript['quotes'][number] {
  return { ...quote, marks: { open: '', close: '' }, wording: `${opening}${index}${closing}` }
}
