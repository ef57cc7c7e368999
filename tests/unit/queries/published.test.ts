import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elsewhere, type AddressRow } from '../../../src/queries/published/address-state'
import { conditionalStatus } from '../../../src/queries/published/conditional'
import { readCursor, readInstant, writeCursor } from '../../../src/queries/published/cursor'

const row: AddressRow = {
  current: true,
  slug: 'now',
  state: 'published',
  title: '标题',
  withdrawn_at: null,
  withdrawn_reason: null,
}

describe('where an address leads', () => {
  it('to the article when it is current and published', () => {
    expect(elsewhere(row)).toBeNull()
  })

  it('to the current address when it is a former one', () => {
    expect(elsewhere({ ...row, current: false })).toEqual({ kind: 'moved', slug: 'now' })
  })

  it('to the tombstone when the article was withdrawn, also from a former address', () => {
    const withdrawn_at = new Date('2026-11-10T00:00:00Z')
    const withdrawn = {
      ...row,
      current: false,
      state: 'withdrawn' as const,
      withdrawn_at,
      withdrawn_reason: '要求',
    }
    expect(elsewhere(withdrawn)).toEqual({
      kind: 'withdrawn',
      at: '2026-11-10T00:00:00.000Z',
      reason: '要求',
      title: '标题',
    })
  })

  it('nowhere when nothing was ever there', () => {
    expect(elsewhere(undefined)).toEqual({ kind: 'unknown' })
  })
})

describe('a conditional request', () => {
  const etag = '"abc"'

  it.each([
    [null, 200],
    ['"abc"', 304],
    ['W/"abc"', 304],
    ['"x", "abc" , "y"', 304],
    ['*', 304],
    ['"ab"', 200],
    ['abc', 200],
    ['', 200],
  ])('with If-None-Match %s gets %i', (header, status) => {
    expect(conditionalStatus(header, etag)).toBe(status)
  })
})

describe('a cursor', () => {
  it('is read back as it was written', () => {
    const when = fc.date({ min: new Date(0), max: new Date('2999-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.nat(), when, (id, date) => {
        const cursor = { id, firstPublishedAt: date.toISOString() }
        expect(readCursor(writeCursor(cursor))).toEqual(cursor)
      }),
    )
  })

  it('is refused when it is not one of ours', () => {
    fc.assert(fc.property(fc.string(), (token) => void readCursor(token)))
    expect(readCursor('x')).toBeNull()
    expect(readCursor(Buffer.from("1 '; drop table").toString('base64url'))).toBeNull()
  })

  it('takes dates and instants, and nothing else, as times', () => {
    expect(readInstant('2026-11-01')).toBe('2026-11-01T00:00:00.000Z')
    expect(readInstant('2026-11-01T08:00:00+08:00')).toBe('2026-11-01T00:00:00.000Z')
    expect([readInstant('yesterday'), readInstant('2026-13-01'), readInstant(undefined)]).toEqual([
      null,
      null,
      null,
    ])
  })
})
