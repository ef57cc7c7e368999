/** Numbers of chained quotations, counted anew through a merged manuscript. */
import type { Manuscript } from '../manuscript/types'
import type { QuoteMatches } from './match-quotes'
import type { Choice } from './plan-types'

export class MergedChains {
  private readonly numbers = new Map<string, number>()
  private readonly same: ReadonlyMap<number, number>

  constructor(sides: Record<Choice, Manuscript>, matches: QuoteMatches) {
    this.same = sameChains(sides, matches)
  }

  /** The number, from 1, of a chain of one side; chains that share a quotation are one. */
  numberOf(side: Choice, group: number | null): number | null {
    if (group === null) return null
    const mine = side === 'mine' ? group : this.same.get(group)
    const key = mine === undefined ? `file ${group}` : `mine ${mine}`
    const number = this.numbers.get(key) ?? this.numbers.size + 1
    this.numbers.set(key, number)
    return number
  }
}

/** Chains of the file → chains of the editor's version. */
function sameChains({ mine, file }: Record<Choice, Manuscript>, matches: QuoteMatches): Map<number, number> {
  const chains = new Map<number, number>()
  matches.exact.forEach((index, at) => {
    const theirs = file.quotes[at]?.attribution.group ?? null
    const ours = index === null ? null : (mine.quotes[index]?.attribution.group ?? null)
    if (theirs !== null && ours !== null && !chains.has(theirs)) chains.set(theirs, ours)
  })
  return chains
}
