/** Which quotation of the file is which record of the editor's. */
import type { Manuscript, Quote } from '../manuscript/types'
import { quotesIn } from '../manuscript/block-references'
import { matchItems } from './match'
import type { Matchable } from './match'
import type { Piece } from './pieces'
import type { Triple } from './triples'

/** Indexes into `mine.quotes` and `base.quotes` for each quotation of the file; `null` for none. */
export interface QuoteMatches {
  /** Same wording and marks: the same record, whatever stands around it. */
  exact: (number | null)[]
  /** Like `exact`, or a wording so alike that the record lives on with other words. */
  similar: (number | null)[]
  /** Same wording and marks in the base. */
  base: (number | null)[]
}

export interface MatchableSides {
  base: Manuscript | null
  mine: Manuscript
  file: Manuscript
}

/** `triples` say which blocks belong together; quotations are looked for there first. */
export function matchQuotes(sides: MatchableSides, triples: readonly Triple<Piece>[]): QuoteMatches {
  const { base, mine, file } = sides
  const similar = recordsOf(mine.quotes, file.quotes, pairsOf(triples, 'mine'))
  const inBase = recordsOf(base?.quotes ?? [], file.quotes, pairsOf(triples, 'base'))
  return {
    exact: sameWordings(similar, mine.quotes, file.quotes),
    similar,
    base: sameWordings(inBase, base?.quotes ?? [], file.quotes),
  }
}

interface BlockPair {
  from: number[]
  to: number[]
  isSame: boolean
}

function pairsOf(triples: readonly Triple<Piece>[], side: 'base' | 'mine'): BlockPair[] {
  return triples.flatMap((triple) => {
    const [from, to] = [triple[side], triple.file]
    if (!from?.block || !to?.block) return []
    return [{ from: quotesIn(from.block), to: quotesIn(to.block), isSame: from.key === to.key }]
  })
}

function recordsOf(
  from: readonly Quote[],
  to: readonly Quote[],
  pairs: readonly BlockPair[],
): (number | null)[] {
  const records = new Records(from, to)
  for (const pair of pairs) if (pair.isSame) records.takeOver(pair)
  for (const pair of pairs) records.match(pair)
  records.match({ from: [...from.keys()], to: [...to.keys()] })
  return records.found
}

/** Built up from the surest to the least sure; no record is given twice. */
class Records {
  /** For each quotation of `to` the index of its record in `from`, or null. */
  readonly found: (number | null)[]
  private readonly given = new Set<number>()

  constructor(
    private readonly from: readonly Quote[],
    private readonly to: readonly Quote[],
  ) {
    this.found = to.map(() => null)
  }

  /** Of blocks that are the same, the first quotation is the first, the second the second. */
  takeOver({ from, to }: BlockPair): void {
    from.forEach((record, at) => this.give(record, to[at]))
  }

  match({ from, to }: Pick<BlockPair, 'from' | 'to'>): void {
    const records = itemsOf(this.from, new Set(from.filter((record) => !this.given.has(record))))
    const wanted = itemsOf(this.to, new Set(to.filter((index) => this.found[index] === null)))
    const [ours, theirs] = telling(records, wanted)
    matchItems(ours, theirs, { bySlot: false }).forEach((index, at) => {
      this.give(ours[at]?.index, theirs[index]?.index)
    })
  }

  private give(record: number | undefined, index: number | undefined): void {
    if (record === undefined || index === undefined) return
    if (this.given.has(record) || this.found[index] !== null) return
    this.found[index] = record
    this.given.add(record)
  }
}

type QuoteItem = Matchable & { index: number }

function itemsOf(quotes: readonly Quote[], indexes: ReadonlySet<number>): QuoteItem[] {
  return [...indexes].flatMap((index) => {
    const quote = quotes[index]
    return quote ? [{ kind: 'quote', key: wordingKey(quote), text: quote.wording, index }] : []
  })
}

/**
 * Leaves out words that stand twice on either side. Two people can say the same; to guess which of them the
 * file has kept would carry what one is known to have said over to the other.
 */
function telling(a: readonly QuoteItem[], b: readonly QuoteItem[]): [QuoteItem[], QuoteItem[]] {
  const repeated = new Set([...repeatedKeys(a), ...repeatedKeys(b)])
  const isTelling = (item: QuoteItem) => !repeated.has(item.key)
  return [a.filter(isTelling), b.filter(isTelling)]
}

function repeatedKeys(items: readonly QuoteItem[]): string[] {
  const seen = new Set<string>()
  return items.flatMap(({ key }) => {
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated ? [key] : []
  })
}

function sameWordings(
  records: readonly (number | null)[],
  from: readonly Quote[],
  to: readonly Quote[],
): (number | null)[] {
  return records.map((record, index) => {
    const [one, other] = [record === null ? undefined : from[record], to[index]]
    return one && other && wordingKey(one) === wordingKey(other) ? record : null
  })
}

function wordingKey({ wording, marks }: Quote): string {
  return JSON.stringify([marks.open, wording, marks.close])
}
