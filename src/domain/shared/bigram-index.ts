import { diceOfBigrams, type Bigrams } from './bigrams'

/** What the visitor of a search is told: the text and its Dice coefficient with the one looked for, from 0 to 1. */
export type Visit = (text: number, dice: number) => void

/**
 * Finds texts by the Dice coefficient of their bigrams, and misses none: the answer is that of comparing with each.
 *
 * Texts that are alike share so many bigrams that they must share one of the rarest few: only those are looked up
 * (prefix filtering: Chaudhuri, Ganti and Kaushik 2006; Xiao et al. 2008, PPJoin). How few follows from the lengths, so
 * texts about as long as one another stand on one shelf. Where many texts share them, counting what else they share is
 * cheaper than comparing each.
 */
export class BigramIndex {
  /** By the step of their lengths. */
  private readonly shelves = new Map<number, Shelf>()
  private readonly shelfOf = new Map<number, Shelf>()

  /** Adds a text by its sorted bigrams under a number that is not in use. A text without bigrams is like no other. */
  add(text: number, bigrams: Bigrams): void {
    if (bigrams.length === 0) return
    const step = Math.floor(Math.log(bigrams.length) / Math.log(shelfRatio))
    const shelf = this.shelves.get(step) ?? new Shelf()
    this.shelves.set(step, shelf)
    this.shelfOf.set(text, shelf)
    shelf.add(text, bigrams)
  }

  remove(text: number): void {
    this.shelfOf.get(text)?.remove(text)
    this.shelfOf.delete(text)
  }

  /**
   * Tells the visitor of every text whose Dice coefficient with these sorted bigrams is at least `least()`, in no order.
   * `least` may grow while visiting; it is above 0.
   */
  search(bigrams: Bigrams, least: () => number, visit: Visit): void {
    if (bigrams.length === 0) return
    const likeliest = [...this.shelves.values()].sort((a, b) => a.stray(bigrams) - b.stray(bigrams))
    for (const shelf of likeliest) shelf.search(bigrams, least, visit)
  }
}

/** Texts of one shelf differ in length by no more. Finer shelves look up fewer bigrams in more places. */
const shelfRatio = 1.5
/** What binary fractions may add to a whole number. */
const rounding = 1e-9

/** A text that may be alike: `atMost` bounds its Dice coefficient. */
interface Candidate {
  slot: number
  atMost: number
}

/** Texts of about one length. Those that were removed leave an empty slot. */
class Shelf {
  private readonly texts: number[] = []
  private readonly bigrams: (Bigrams | null)[] = []
  private readonly slots = new Map<number, number>()
  /** By bigram: the slots of the texts in which it stands. */
  private readonly postings = new Map<number, number[]>()
  private shortest = Infinity
  private longest = 0
  /** By slot; all 0 between two searches. */
  private counts = new Uint32Array(256)

  add(text: number, bigrams: Bigrams): void {
    const slot = this.texts.push(text) - 1
    this.bigrams.push(bigrams)
    this.slots.set(text, slot)
    this.shortest = Math.min(this.shortest, bigrams.length)
    this.longest = Math.max(this.longest, bigrams.length)
    for (let at = 0; at < bigrams.length; at++) {
      const bigram = bigrams[at] ?? 0
      if (at > 0 && bigram === bigrams[at - 1]) continue
      const slots = this.postings.get(bigram)
      if (slots) slots.push(slot)
      else this.postings.set(bigram, [slot])
    }
  }

  remove(text: number): void {
    const slot = this.slots.get(text)
    if (slot !== undefined) this.bigrams[slot] = null
    this.slots.delete(text)
  }

  /** How far the lengths here are from that of these bigrams. */
  stray({ length }: Bigrams): number {
    return Math.max(this.shortest / length, length / this.longest)
  }

  search(bigrams: Bigrams, least: () => number, visit: Visit): void {
    const needed = this.leastShared(bigrams, least())
    if (needed === null) return
    const lists = this.rarestFirst(bigrams)
    const prefix = lists.length - needed + 1
    const touched = this.count(lists.slice(0, prefix))
    const likely = this.candidates(touched, bigrams.length, needed - 1, least())
    const counted = this.countOn(lists, prefix, likely.length * (bigrams.length + this.longest))
    const candidates =
      counted === prefix ? likely : this.candidates(touched, bigrams.length, lists.length - counted, least())
    for (const slot of touched) this.counts[slot] = 0
    for (const { slot, atMost } of candidates.sort((a, b) => b.atMost - a.atMost)) {
      if (atMost < least()) return
      const dice = diceOfBigrams(bigrams, this.bigrams[slot] ?? none)
      if (dice >= least()) visit(this.texts[slot] ?? 0, dice)
    }
  }

  /** How many bigrams the shortest text here must share to be alike, the longer ones more; null where none can be. */
  private leastShared({ length }: Bigrams, least: number): number | null {
    const shortest = Math.max(this.shortest, (length * least) / (2 - least))
    const needed = Math.max(1, Math.ceil((least * (length + shortest)) / 2 - rounding))
    return needed > Math.min(length, this.longest) ? null : needed
  }

  /** The postings of each bigram, the shortest first; a bigram that stands twice counts twice. */
  private rarestFirst(bigrams: Bigrams): number[][] {
    return Array.from(bigrams, (bigram) => this.postings.get(bigram) ?? nothing).sort(
      (a, b) => a.length - b.length,
    )
  }

  /** Counts in how many of the postings each text stands; the slots that stand in any. */
  private count(lists: readonly number[][]): number[] {
    if (this.counts.length < this.texts.length) this.counts = new Uint32Array(this.texts.length * 2)
    const { counts } = this
    const touched: number[] = []
    for (const slots of lists) {
      for (const slot of slots) {
        const count = counts[slot] ?? 0
        if (count === 0) touched.push(slot)
        counts[slot] = count + 1
      }
    }
    return touched
  }

  /** Counts the following postings too, as far as `steps` reach, for texts that are counted already; how far it came. */
  private countOn(lists: readonly number[][], from: number, steps: number): number {
    const { counts } = this
    let left = steps
    for (let at = from; at < lists.length; at++) {
      const slots = lists[at] ?? nothing
      left -= slots.length
      if (left < 0) return at
      for (const slot of slots) {
        const count = counts[slot] ?? 0
        if (count > 0) counts[slot] = count + 1
      }
    }
    return lists.length
  }

  /** Those that can be alike if they have all of the `rest` bigrams that were not counted. */
  private candidates(touched: readonly number[], length: number, rest: number, least: number): Candidate[] {
    const found: Candidate[] = []
    for (const slot of touched) {
      const other = this.bigrams[slot]?.length ?? 0
      const common = Math.min((this.counts[slot] ?? 0) + rest, other, length)
      const atMost = (2 * common) / (length + other)
      if (atMost >= least) found.push({ slot, atMost })
    }
    return found
  }
}

const nothing: number[] = []
const none = new Int32Array()
