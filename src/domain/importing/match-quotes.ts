/** Which quotation of the file is which record of the editor's. */
import type { Manuscript, Quote } from '../manuscript/types'
import { matchItems } from './match'
import type { Matchable } from './match'

/** Indexes into `mine.quotes` and `base.quotes` for each quotation of the file; `null` for none. */
export interface QuoteMatches {
  /** Same wording and marks: the same record, whatever stands around it. */
  exact: (number | null)[]
  /** Like `exact`, or a wording so alike that the record lives on with other words. */
  similar: (number | null)[]
  /** Same wording and marks in the base. */
  base: (number | null)[]
  /** The indexes that `exact` holds: what the file still says as the editor's version does. */
  inFile: ReadonlySet<number>
}

export function matchQuotes({
  base,
  mine,
  file,
}: Record<'base' | 'mine' | 'file', Manuscript | null>): QuoteMatches {
  const [ofBase, ofMine, ofFile] = [itemsOf(base), itemsOf(mine), itemsOf(file)]
  const similar = invert(matchItems(ofMine, ofFile, { bySlot: false }), ofFile.length)
  const same = (from: Manuscript | null, indexes: readonly (number | null)[]) =>
    indexes.map((index, at) => (isSameWording(from, index, file, at) ? index : null))
  const exact = same(mine, similar)
  return {
    exact,
    similar,
    base: same(base, invert(matchItems(ofBase, ofFile, { bySlot: false }), ofFile.length)),
    inFile: new Set(exact.filter((index) => index !== null)),
  }
}

function itemsOf(manuscript: Manuscript | null): Matchable[] {
  return (manuscript?.quotes ?? []).map((quote) => ({
    kind: 'quote',
    key: wordingKey(quote),
    text: quote.wording,
  }))
}

function wordingKey({ wording, marks }: Quote): string {
  return JSON.stringify([marks.open, wording, marks.close])
}

function isSameWording(a: Manuscript | null, i: number | null, b: Manuscript | null, j: number): boolean {
  const [one, other] = [i === null ? undefined : a?.quotes[i], b?.quotes[j]]
  return one !== undefined && other !== undefined && wordingKey(one) === wordingKey(other)
}

function invert(found: readonly number[], length: number): (number | null)[] {
  const inverse = Array.from({ length }, (): number | null => null)
  found.forEach((to, from) => {
    if (to !== -1) inverse[to] = from
  })
  return inverse
}
