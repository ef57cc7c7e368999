import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { BigramIndex } from '../../../src/domain/shared/bigram-index'
import { bigramsOf, diceOfBigrams } from '../../../src/domain/shared/bigrams'

/** Texts with much in common, of very different lengths, and edits of one another. */
const piece = fc.constantFrom('中国', '合作', '，', '发展', '不断', '深化', '的', '的的', '30', '共同体', 'a')
const text = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''))
const texts = fc.array(text, { minLength: 1, maxLength: 40 })
const least = fc.constantFrom(0.01, 0.3, 0.5, 0.6, 0.85, 1)

function indexOf(all: readonly string[]): BigramIndex {
  const index = new BigramIndex()
  for (const [at, one] of all.entries()) index.add(at, bigramsOf(one))
  return index
}

function found(index: BigramIndex, query: string, floor: number): Map<number, number> {
  const seen: [number, number][] = []
  index.search(
    bigramsOf(query),
    () => floor,
    (at, dice) => seen.push([at, dice]),
  )
  expect(new Set(seen.map(([at]) => at)).size).toBe(seen.length)
  return new Map(seen.sort(([a], [b]) => a - b))
}

/** What comparing with every text finds; two texts without bigrams are not looked for. */
function compared(all: readonly string[], query: string, floor: number): Map<number, number> {
  const dices = all.map((one, at) => [at, diceOfBigrams(bigramsOf(one), bigramsOf(query))] as const)
  return new Map(dices.filter(([at, dice]) => dice >= floor && all[at] !== '' && query !== ''))
}

describe('the index of bigrams', () => {
  it('finds what comparing with every text finds, and nothing else', () => {
    fc.assert(
      fc.property(texts, text, least, (all, query, floor) => {
        expect(found(indexOf(all), query, floor)).toEqual(compared(all, query, floor))
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the same again: a search leaves nothing behind', () => {
    fc.assert(
      fc.property(texts, fc.array(text, { minLength: 2, maxLength: 5 }), least, (all, queries, floor) => {
        const index = indexOf(all)
        for (const query of [...queries, ...queries]) {
          expect(found(index, query, floor)).toEqual(compared(all, query, floor))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('finds no text that was removed, and finds it again once it is back', () => {
    fc.assert(
      fc.property(texts, text, fc.nat(), (all, query, which) => {
        const index = indexOf(all)
        const gone = which % all.length
        index.remove(gone)
        const rest = all.map((one, at) => (at === gone ? '' : one))
        expect(found(index, query, 0.5)).toEqual(compared(rest, query, 0.5))
        index.add(gone, bigramsOf(all[gone] ?? ''))
        expect(found(index, query, 0.5)).toEqual(compared(all, query, 0.5))
      }),
      { numRuns: 200 },
    )
  })

  it('misses none of the best while what a text must reach rises', () => {
    fc.assert(
      fc.property(texts, text, (all, query) => {
        let best = 0.1
        const look = (_: number, dice: number) => (best = Math.max(best, dice))
        indexOf(all).search(bigramsOf(query), () => best, look)
        expect(best).toBe(Math.max(0.1, ...compared(all, query, 0.1).values()))
      }),
      { numRuns: 300 },
    )
  })
})
