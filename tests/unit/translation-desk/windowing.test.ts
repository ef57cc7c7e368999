import fc from 'fast-check'
import { expect, it } from 'vitest'

import { rowAt, scrollTo, topOf, totalHeight, windowOf } from '../../../src/admin/translation/rows/windowing'

const shape = { count: 5000, rowHeight: 60, open: { index: 100, height: 460 } }

it('draws what is in view of 5,000 rows, and little more', () => {
  const drawn = windowOf(shape, 150_000, 800)
  expect(drawn.last - drawn.first).toBeLessThan(40)
  expect(drawn.before + drawn.after).toBeLessThan(totalHeight(shape))
})

it('fills exactly the height of the whole list, wherever one scrolls', () => {
  const open = fc.record({ index: fc.nat({ max: 99 }), height: fc.integer({ min: 60, max: 2000 }) })
  fc.assert(
    fc.property(fc.nat({ max: 9000 }), fc.option(open), (scrolled, opened) => {
      const list = { count: 100, rowHeight: 60, open: opened }
      const { first, last, before, after } = windowOf(list, scrolled, 700)
      const drawn = topOf(list, last) - topOf(list, first)
      expect(before + drawn + after).toBe(totalHeight(list))
      expect(before).toBeLessThanOrEqual(Math.max(0, Math.min(scrolled, totalHeight(list))))
    }),
  )
})

it('finds the row at the top that it says it has', () => {
  for (const index of [0, 99, 100, 101, 4999]) expect(rowAt(shape, topOf(shape, index))).toBe(index)
  expect(rowAt(shape, topOf(shape, 100) + 300)).toBe(100)
})

it('scrolls as little as possible, and not at all to what is in view', () => {
  expect(scrollTo(shape, 3, 0, 800)).toBe(0)
  expect(scrollTo(shape, 50, 0, 800)).toBe(51 * 60 - 800)
  expect(scrollTo(shape, 2, 6000, 800)).toBe(120)
})
