import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { interleave, median, percentile, ratioOf, spreadOf } from '../../../bench/statistics'

describe('the median', () => {
  it('is the value in the middle, or the mean of the two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 6])).toBe(5.5)
  })

  it('has as many values below it as above it, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values)
        const below = values.filter((value) => value < middle).length
        const above = values.filter((value) => value > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
      }),
    )
  })

  it('leaves the values in the order they were measured', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('a ratio', () => {
  it('is the median of the rounds, not the ratio of the medians', () => {
    const pairs = [
      { a: 10, b: 5 },
      { a: 100, b: 50 },
      { a: 1, b: 10 },
    ]
    expect(ratioOf(pairs)).toEqual({ median: 2, lowest: 0.1, highest: 2 })
  })

  it('keeps its value when the machine slows a whole round down', () => {
    const steady = ratioOf([2, 2, 2].map((a) => ({ a, b: 1 })))
    const disturbed = ratioOf([2, 20, 2].map((a) => ({ a, b: a / 2 })))
    expect(disturbed).toEqual(steady)
  })

  it('says how far single rounds were from it', () => {
    expect(spreadOf([4, 2, 3])).toEqual({ median: 3, lowest: 2, highest: 4 })
  })
})

describe('rounds', () => {
  it('measure both sides one after the other and take turns in beginning', async () => {
    const order: string[] = []
    const measure = (side: string, value: number) => () => {
      order.push(side)
      return Promise.resolve(value)
    }
    const pairs = await interleave(3, measure('a', 1), measure('b', 2))
    expect(order.join('')).toBe('abbaab')
    expect(pairs).toEqual([1, 2, 3].map(() => ({ a: 1, b: 2 })))
  })
})

describe('a percentile', () => {
  it('is not exceeded by so many in a hundred', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(values, 95)).toBe(95)
    expect(percentile([7], 95)).toBe(7)
  })

  it('of nothing is refused', () => {
    expect(() => percentile([], 95)).toThrow(RangeError)
  })
})
