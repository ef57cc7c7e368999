/** Quotations of a merged manuscript, in the order in which its text uses them. */
import { quoteAt } from '../manuscript/references'
import type { Manuscript, Quote } from '../manuscript/types'
import type { Ledger } from './ledger'
import type { QuoteMatches } from './match-quotes'
import { attributionVersion, chooseAttribution } from './merge-attribution'
import { MergedChains } from './merge-chains'
import { MergedSources } from './merge-sources'
import type { Choice } from './plan-types'

export interface QuoteFacts {
  base: Manuscript | null
  mine: Manuscript
  file: Manuscript
  matches: QuoteMatches
  /** Indexes into `mine.quotes` that the merged text uses with the words they have there. */
  kept: ReadonlySet<number>
  ledger: Ledger
}

/** A quotation before its references are counted anew; `attributedBy` is the side they still point into. */
interface Chosen {
  quote: Quote
  origin: number | null
  attributedBy: Choice
}

export class MergedQuotes {
  readonly list: Quote[] = []
  readonly origins: (number | null)[] = []
  readonly sources: MergedSources
  private readonly chains: MergedChains
  private readonly placed = new Map<string, number>()
  private readonly claimed: Set<number>
  private readonly inFile: ReadonlyMap<number, number>

  constructor(private readonly facts: QuoteFacts) {
    this.sources = new MergedSources(facts)
    this.chains = new MergedChains(facts, facts.matches)
    this.claimed = new Set(facts.kept)
    this.inFile = new Map(facts.matches.exact.flatMap((mine, file) => (mine === null ? [] : [[mine, file]])))
  }

  /** The index in `list` of a quotation that a block of `side` refers to; the first call places it. */
  place(side: Choice, index: number): number {
    const record = side === 'file' ? (this.facts.matches.exact[index] ?? null) : index
    const key = record === null ? `file ${index}` : `mine ${record}`
    const known = this.placed.get(key)
    if (known !== undefined) return known
    this.placed.set(key, this.list.length)
    return this.add(record === null ? this.withOtherWords(index) : this.withSameWords(record, side))
  }

  private add({ quote, origin, attributedBy }: Chosen): number {
    const { attribution, verifications } = quote
    this.origins.push(origin)
    const merged: Quote = {
      ...quote,
      attribution: {
        ...attribution,
        speaker: this.sources.indexOf(attributedBy, attribution.speaker),
        inDocument: this.sources.indexOf(attributedBy, attribution.inDocument),
        group: this.chains.numberOf(attributedBy, attribution.group),
      },
      verifications: verifications.map((act) => ({
        ...act,
        source: this.sources.indexOf('mine', act.source),
      })),
    }
    return this.list.push(merged) - 1
  }

  /** The record stays, but for what only the file's rules said of it and now say otherwise. */
  private withSameWords(index: number, side: Choice): Chosen {
    const { base, mine, file, matches } = this.facts
    const quote = quoteAt(mine.quotes, index)
    const inFile = this.inFile.get(index)
    const inBase = inFile === undefined ? null : (matches.base[inFile] ?? null)
    if (inFile === undefined || inBase === null || base === null)
      return { quote, origin: index, attributedBy: 'mine' }
    const [was, is] = [quoteAt(base.quotes, inBase), quoteAt(file.quotes, inFile)]
    const attributedBy = this.attribute({ was, quote, is }, base, side)
    const attribution = attributedBy === 'file' ? is.attribution : quote.attribution
    return {
      quote: { ...quote, kind: this.kindOf({ was, quote, is }), attribution },
      origin: index,
      attributedBy,
    }
  }

  /** A block taken from the file brings its evidence along, even where the rules say the same as before. */
  private attribute(versions: Record<'was' | 'quote' | 'is', Quote>, base: Manuscript, side: Choice): Choice {
    const { mine, file, ledger } = this.facts
    const before = attributionVersion(versions.quote, mine)
    const after = attributionVersion(versions.is, file)
    const { setBy } = versions.quote.attribution
    const choice = chooseAttribution({
      base: attributionVersion(versions.was, base),
      mine: before,
      file: after,
      setBy,
    })
    if (choice === 'file') {
      ledger.updates.push({
        path: `quotes/${this.list.length}/attribution`,
        from: before.text,
        to: after.text,
      })
    }
    return side === 'file' && before.key === after.key && setBy === 'rule' ? 'file' : choice
  }

  private kindOf({ was, quote, is }: Record<'was' | 'quote' | 'is', Quote>): Quote['kind'] {
    if (quote.kind !== was.kind || is.kind === was.kind) return quote.kind
    this.facts.ledger.updates.push({ path: `quotes/${this.list.length}/kind`, from: quote.kind, to: is.kind })
    return is.kind
  }

  /**
   * What was decided about other words does not carry over, but the record and its past do: verifications
   * name the wording that they checked, and a dispute about a source outlives a comma.
   */
  private withOtherWords(index: number): Chosen {
    const { mine, file, matches } = this.facts
    const quote = quoteAt(file.quotes, index)
    const origin = matches.similar[index] ?? null
    if (origin === null || this.claimed.has(origin)) return { quote, origin: null, attributedBy: 'file' }
    this.claimed.add(origin)
    const { originalLanguage, verifications, lifecycle } = quoteAt(mine.quotes, origin)
    return { quote: { ...quote, originalLanguage, verifications, lifecycle }, origin, attributedBy: 'file' }
  }
}
