import { BigramIndex } from '../../shared/bigram-index'
import { bigramsOf } from '../../shared/bigrams'
import { memoryKeyOf, memoryText } from './memory-text'

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

/** The sources of a translation memory, for one pair of languages. */
export class MemoryIndex {
  /** By id: what the same text is known by. */
  private readonly keys = new Map<number, string>()
  private readonly exact = new Map<string, Set<number>>()
  private readonly alike = new BigramIndex()

  get size(): number {
    return this.keys.size
  }

  has(id: number): boolean {
    return this.keys.has(id)
  }

  /** Adds a unit by its coded source; one that is there already is replaced. */
  add(id: number, source: string): void {
    this.remove(id)
    const key = memoryKeyOf(source)
    this.keys.set(id, key)
    const same = this.exact.get(key)
    if (same) same.add(id)
    else this.exact.set(key, new Set([id]))
    this.alike.add(id, bigramsOf(memoryText(source)))
  }

  /** Takes a unit away, as when the approval that it came from is gone. */
  remove(id: number): void {
    const key = this.keys.get(id)
    if (key === undefined) return
    this.keys.delete(id)
    this.alike.remove(id)
    const same = this.exact.get(key)
    same?.delete(id)
    if (same?.size === 0) this.exact.delete(key)
  }

  /** The units whose source is most like a coded text, the best first, the newer first among equals. */
  find(source: string, { most = mostMatches, least = leastSimilar }: MemorySearch = {}): MemoryMatch[] {
    const exact = this.exact.get(memoryKeyOf(source)) ?? new Set()
    const bigrams = bigramsOf(memoryText(source))
    const best = new Best(most, least)
    for (const id of exact) best.add(id, 1)
    const look = (id: number, dice: number) => {
      // The same bigrams are not yet the same text.
      if (!exact.has(id)) best.add(id, Math.min(dice, almostEqual))
    }
    this.alike.search(bigrams, () => best.least, look)
    return best.matches
  }
}

/** The best matches so far. */
class Best {
  readonly matches: MemoryMatch[] = []

  constructor(
    private readonly most: number,
    private readonly floor: number,
  ) {}

  get isFull(): boolean {
    return this.matches.length >= this.most
  }

  /** What a unit must reach to be among them. */
  get least(): number {
    return this.isFull ? (this.matches.at(-1)?.similarity ?? this.floor) : this.floor
  }

  add(id: number, similarity: number): void {
    if (similarity < this.least) return
    this.matches.push({ id, similarity })
    this.matches.sort((a, b) => b.similarity - a.similarity || b.id - a.id)
    this.matches.length = Math.min(this.matches.length, this.most)
  }
}

const almostEqual = 0.99
