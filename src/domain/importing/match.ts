/** Which item of one list lives on as which item of another. */
import { similarPairs } from '../manuscript/similarity'

export interface Matchable {
  kind: string
  /** Equal keys mean equal items. */
  key: string
  text: string
}

/** Texts compared with each other at once; it keeps a file in which every line changed from taking hours. */
const WINDOW = 100

/** UTF-16 code units of a text that are compared; what two longer texts have in common shows by then. */
const COMPARED = 4000

/**
 * The index in `next` for each item of `previous`, or -1. First what stands equal at both ends, then equal
 * items in order wherever they moved, then similar ones, then, with `bySlot`, an item in the very place
 * where another one went: it was rewritten. No item is matched twice.
 */
export function matchItems(
  previous: readonly Matchable[],
  next: readonly Matchable[],
  { bySlot }: { bySlot: boolean },
): number[] {
  const matching = new Matching(previous, next)
  matching.matchEnds()
  matching.matchEqual()
  matching.matchSimilar()
  if (bySlot) matching.matchSlots()
  return matching.found
}

class Matching {
  readonly found: number[]
  private readonly taken = new Set<number>()

  constructor(
    private readonly previous: readonly Matchable[],
    private readonly next: readonly Matchable[],
  ) {
    this.found = previous.map(() => -1)
  }

  /** Keeps repeated lines, such as lines of dots, with their neighbours. */
  matchEnds(): void {
    const shorter = Math.min(this.previous.length, this.next.length)
    let head = 0
    for (; head < shorter && this.isEqual(head, head); head++) this.match(head, head)
    for (let tail = 1; tail <= shorter - head; tail++) {
      const [from, to] = [this.previous.length - tail, this.next.length - tail]
      if (!this.isEqual(from, to)) break
      this.match(from, to)
    }
  }

  matchEqual(): void {
    const free = new Map<string, number[]>()
    for (const to of this.freeNext().reverse()) {
      const key = this.next[to]?.key ?? ''
      const same = free.get(key)
      if (same) same.push(to)
      else free.set(key, [to])
    }
    for (const from of this.freePrevious()) {
      const to = free.get(this.previous[from]?.key ?? '')?.pop()
      if (to !== undefined) this.match(from, to)
    }
  }

  matchSimilar(): void {
    const previous = this.freePrevious()
    const next = this.freeNext()
    for (let start = 0; start < Math.min(previous.length, next.length); start += WINDOW) {
      this.matchSimilarAmong(previous.slice(start, start + WINDOW), next.slice(start, start + WINDOW))
    }
  }

  private matchSimilarAmong(previous: readonly number[], next: readonly number[]): void {
    const pairs = similarPairs(
      previous.map((index) => comparable(this.previous[index])),
      next.map((index) => comparable(this.next[index])),
    )
    for (const pair of pairs) {
      const from = previous[pair.previous] ?? -1
      const to = next[pair.next] ?? -1
      if (this.isFree(from, to)) this.match(from, to)
    }
  }

  matchSlots(): void {
    for (let from = 0; from < this.previous.length; from++) {
      if (this.found[from] !== -1) continue
      const before = from === 0 ? -1 : (this.found[from - 1] ?? -1)
      const hasNeighbour = from === 0 || before !== -1
      if (hasNeighbour && this.isFree(from, before + 1)) this.match(from, before + 1)
    }
  }

  private isEqual(from: number, to: number): boolean {
    return this.previous[from]?.key === this.next[to]?.key
  }

  private isFree(from: number, to: number): boolean {
    const isSameKind = this.previous[from]?.kind === this.next[to]?.kind
    return to < this.next.length && this.found[from] === -1 && !this.taken.has(to) && isSameKind
  }

  private match(from: number, to: number): void {
    this.found[from] = to
    this.taken.add(to)
  }

  private freePrevious(): number[] {
    return [...this.previous.keys()].filter((from) => this.found[from] === -1)
  }

  private freeNext(): number[] {
    return [...this.next.keys()].filter((to) => !this.taken.has(to))
  }
}

function comparable(item: Matchable | undefined): string {
  return (item?.text ?? '').slice(0, COMPARED)
}
