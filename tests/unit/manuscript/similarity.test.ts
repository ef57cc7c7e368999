import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { diceOfTexts, similarPairs } from '../../../src/domain/manuscript/similarity'

const piece = fc.constantFrom('中国', '合作', '，', '发展', '深化', '友好', '的', '30')
const texts = fc.array(
  fc.array(piece, { maxLength: 15 }).map((all) => all.join('')),
  { maxLength: 25 },
)

describe('the pairs of texts that are alike', () => {
  it('are those that comparing each with each finds, the most alike first, then the nearest', () => {
    fc.assert(
      fc.property(texts, texts, (previous, next) => {
        const all = previous.flatMap((from, at) =>
          next.map((to, place) => ({ previous: at, next: place, dice: diceOfTexts(from, to) })),
        )
        const away = (pair: { previous: number; next: number }) => Math.abs(pair.previous - pair.next)
        const expected = all
          .filter((pair) => pair.dice >= 0.5 && previous[pair.previous] !== '')
          .sort((a, b) => b.dice - a.dice || away(a) - away(b) || a.next - b.next || a.previous - b.previous)
        expect(similarPairs(previous, next)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('know a text by its letters: the same is 1, nothing in common is 0', () => {
    expect(diceOfTexts('', '')).toBe(1)
    expect(diceOfTexts('好', '好')).toBe(1)
    expect(diceOfTexts('', '好')).toBe(0)
    expect(diceOfTexts('中国', '合作')).toBe(0)
    expect(diceOfTexts('中国中国', '中国中')).toBeCloseTo(0.8)
  })
})
