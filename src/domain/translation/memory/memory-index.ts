import type { Digest } from '../../shared/brand'
import { memoryHashOf, memoryText } from './memory-text'
import { bigramsOf, diceOfBigrams } from './bigrams'

/** How alike a unit's source is: 1 for the same text but for which quotations it holds. */
export interface MemoryMatch {
  id: number
  similarity: number
}

export interface MemorySearch {
  /** The best so many. */
  most?: number
  /** Bigram Dice below which a match helps nobody. */
  least?: number
}

/** What a translator wants to see: five at a glance, none that takes longer to mend than to write. */
const mostMatches = 5
const leastSimilar = 0.6

interface Unit {
  id: number
  bigrams: Uint32Array
  hash: Digest
}

/**
 * The sources of a translation memory, for one pair of languages. The work of a look-up follows the rarer half of the
 * text's bigrams, not the number of units: a text that is alike enough must share one of them (prefix filtering,
 * Chaudhuri, Ganti and Kaushik 2006).
 */
export class MemoryIndex {
  private readonly units: (Unit | null)[] = []
  private readonly slots = new Map<number, number>()
  private readonly postings = new Map<number, number[]>()
  private readonly exact = new Map<Digest, Set<number>>()
  /** By slot; all 0 between two look-ups. */
  private counts = new Uint16Array(1024)

  get size(): number {
    return this.slots.size
  }

  has(id: number): boolean {
    return this.slots.has(id)
  }

  /** Adds a unit by its coded source; one that is there already is replaced. */
  add(id: number, source: string): void {
    this.remove(id)
    const unit = { id, bigrams: bigramsOf(memoryText(source)), hash: memoryHashOf(source) }
    const slot = this.units.push(unit) - 1
    this.slots.set(id, slot)
    const same = this.exact.get(unit.hash)
    if (same) same.add(slot)
    else this.exact.set(unit.hash, new Set([slot]))
    for (const bigram of distinct(unit.bigrams)) {
      const slots = this.postings.get(bigram)
      if (slots) slots.push(slot)
      else this.postings.set(bigram, [slot])
    }
  }

  /** Takes a unit away, as when the approval that it came from is gone. */
  remove(id: number): void {
    const slot = this.slots.get(id)
    if (slot === undefined) return
    this.slots.delete(id)
    const unit = this.units[slot]
    if (unit) this.exact.get(unit.hash)?.delete(slot)
    this.units[slot] = null
  }

  /** The units whose source is most like a coded text, the best first, the newer first among equals. */
  find(source: string, { most = mostMatches, least = leastSimilar }: MemorySearch = {}): MemoryMatch[] {
    const bigrams = bigramsOf(memoryText(source))
    const exact = this.exact.get(memoryHashOf(source)) ?? new Set()
    const best = new Best(most, least)
    for (const slot of exact) best.add(this.idAt(slot), 1)
    for (const { slot, atMost } of this.candidates(bigrams, least)) {
      if (atMost < best.least) break
      const unit = this.units[slot]
      // The same bigrams are not yet the same text.
      if (unit && !exact.has(slot)) {
        best.add(unit.id, Math.min(diceOfBigrams(bigrams, unit.bigrams), almostEqual))
      }
    }
    return best.matches
  }

  private idAt(slot: number): number {
    return this.units[slot]?.id ?? 0
  }

  /**
   * Units that share one of the rarer bigrams, with how alike they can be at most: as if they had all of the more
   * frequent ones too. The likeliest first.
   */
  private candidates(bigrams: Uint32Array, least: number): Candidate[] {
    const needed = Math.max(1, Math.ceil((bigrams.length * least) / (2 - least) - rounding))
    const rarer = this.rarest(bigrams, bigrams.length - needed + 1)
    const found: Candidate[] = []
    for (const slot of this.count(rarer)) {
      const shared = (this.counts[slot] ?? 0) + needed - 1
      this.counts[slot] = 0
      const length = this.units[slot]?.bigrams.length ?? 0
      const common = Math.min(shared, length, bigrams.length)
      const atMost = (2 * common) / (length + bigrams.length)
      if (length > 0 && atMost >= least) found.push({ slot, atMost })
    }
    return found.sort((a, b) => b.atMost - a.atMost)
  }

  /** Counts in how many of the postings each unit stands; the units that stand in any. */
  private count(lists: readonly (readonly number[])[]): number[] {
    if (this.counts.length < this.units.length) this.counts = new Uint16Array(this.units.length * 2)
    const touched: number[] = []
    for (const slots of lists) {
      for (const slot of slots) {
        const count = this.counts[slot] ?? 0
        if (count === 0) touched.push(slot)
        this.counts[slot] = count + 1
      }
    }
    return touched
  }

  /** The postings of the `count` rarest bigrams; a bigram that stands twice counts twice. */
  private rarest(bigrams: Uint32Array, count: number): number[][] {
    const lists = [...bigrams].map((bigram) => this.postings.get(bigram) ?? [])
    return lists.sort((a, b) => a.length - b.length).slice(0, count)
  }
}

/** `atMost` bounds the Dice coefficient of a unit from above. */
interface Candidate {
  slot: number
  atMost: number
}

/** The best matches so far. */
class Best {
  readonly matches: MemoryMatch[] = []

  constructor(
    private readonly most: number,
    private readonly floor: number,
  ) {}

  /** What a unit must reach to be among them. */
  get least(): number {
    return this.matches.length < this.most ? this.floor : (this.matches.at(-1)?.similarity ?? this.floor)
  }

  add(id: number, similarity: number): void {
    if (similarity < this.least) return
    this.matches.push({ id, similarity })
    this.matches.sort((a, b) => b.similarity - a.similarity || b.id - a.id)
    this.matches.length = Math.min(this.matches.length, this.most)
  }
}

const almostEqual = 0.99
/** What binary fractions may add to a whole number. */
const rounding = 1e-9

function distinct(bigrams: Uint32Array): Set<number> {
  return new Set(bigrams)
}
