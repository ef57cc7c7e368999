import { tokensOf } from '../../../domain/translation/segments/coded-text'
import type { DeskTerm } from '../../../queries/translation/terms'

/** A term where it stands in a coded source, half-open UTF-16 code units. */
export interface TermInPlace {
  term: DeskTerm
  start: number
  end: number
}

/** The terms of a coded source in their order. The longest wins: within 中亚五国 there is no term 中亚. */
export function termsInPlace(source: string, terms: readonly DeskTerm[]): TermInPlace[] {
  const forms = terms
    .flatMap((term) => [term.source, ...term.aliases].map((form) => ({ term, form })))
    .filter(({ form }) => form !== '')
    .sort((a, b) => b.form.length - a.form.length)
  const found: TermInPlace[] = []
  const isFree = (start: number, end: number) => found.every((one) => end <= one.start || start >= one.end)
  for (const token of tokensOf(source)) {
    if (token.type !== 'text') continue
    for (const { term, form } of forms) {
      for (let at = token.text.indexOf(form); at >= 0; at = token.text.indexOf(form, at + form.length)) {
        const start = token.start + at
        if (isFree(start, start + form.length)) found.push({ term, start, end: start + form.length })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Each term once, in the order of its first place. */
export function distinctTerms(places: readonly TermInPlace[]): DeskTerm[] {
  return [...new Set(places.map(({ term }) => term))]
}
