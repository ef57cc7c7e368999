import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { quotePieces, quoteRanges } from '../../../src/domain/manuscript/quote-pieces'
import { redline } from '../../../src/domain/manuscript/redline'
import { p, quote } from '../../support/manuscripts'

const quotes = [quote('团结'), quote('合作')]

describe('quotations in a redline', () => {
  it('finds them with their marks', () => {
    expect(quoteRanges(p('他说', 0, '和', 1, '。'), quotes)).toEqual([
      { reference: { type: 'quote', quote: 0 }, start: 2, end: 6 },
      { reference: { type: 'quote', quote: 1 }, start: 7, end: 11 },
    ])
  })

  it('counts the lines of a list', () => {
    const list = { type: 'list' as const, ordered: false, items: [p('一').children, p(0).children] }
    expect(quoteRanges(list, quotes)).toEqual([{ reference: { type: 'quote', quote: 0 }, start: 2, end: 6 }])
  })

  it('keeps a quotation whose words changed in one piece, with what was removed inside it', () => {
    const block = p('他说', 0, '。')
    const pieces = quotePieces(redline('他说“紧密团结”。', '他说“团结”。'), quoteRanges(block, quotes))
    expect(
      pieces.map((piece) => [
        piece.reference?.quote ?? null,
        piece.segments.map(({ op, text }) => op + text).join(' '),
      ]),
    ).toEqual([
      [null, 'same他说'],
      [0, 'same“ removed紧密 same团结”'],
      [null, 'same。'],
    ])
  })

  it('loses and invents nothing', () => {
    const text = fc.stringMatching(/^[甲乙丙丁“”]{0,12}$/)
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 3 }),
        (before, after, cuts) => {
          const ranges = cuts
            .map(([a, b], index) => ({
              reference: { type: 'quote' as const, quote: index },
              start: Math.min(a, b),
              end: Math.max(a, b),
            }))
            .filter(({ start, end }) => start < end)
          const segments = redline(before, after)
          const joined = quotePieces(segments, ranges).flatMap((piece) => piece.segments)
          const sideOf = (op: string) =>
            joined
              .filter((one) => one.op !== op)
              .map((one) => one.text)
              .join('')
          expect(sideOf('removed')).toBe(after)
          expect(sideOf('added')).toBe(before)
        },
      ),
    )
  })
})
