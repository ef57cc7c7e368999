import { describe, expect, it, vi } from 'vitest'
import type { Subscriber } from '../../../src/queries/published/changes.mjs'
import { readDateRange } from '../../../src/queries/published/date-range'
import { rememberGone } from '../../../src/queries/published/gone-quotations'
import { readQuotationCursor, writeQuotationCursor } from '../../../src/queries/published/quotation-cursor'

describe('a range of dates', () => {
  it.each([
    ['2022', '2022', '2022~'],
    ['2022-01', '2022-01', '2022-01~'],
    ['2022-01-25/2023', '2022-01-25', '2023~'],
    ['../2022', null, '2022~'],
    ['2022/..', '2022', null],
  ])('%s is read with its ends open or whole', (text, from, before) => {
    expect(readDateRange(text)).toEqual({ from, before })
  })

  it('of a year holds every date of that year and no other', () => {
    const { from, before } = readDateRange('2022') ?? {}
    const within = (date: string) => date >= (from ?? '') && date < (before ?? '')
    expect(['2021-12-31', '2022', '2022-01-01', '2022-12-31', '2023'].filter(within)).toEqual([
      '2022',
      '2022-01-01',
      '2022-12-31',
    ])
  })

  it.each(['', 'x', '..', '../..', '2022-13', '2022-01-32', '2022/2023/2024', '22', '2022-1'])(
    'is none: %s',
    (text) => expect(readDateRange(text)).toBeNull(),
  )
})

describe('the cursor of a list of quotations', () => {
  it('is read as it was written, and nothing else is', () => {
    const cursor = { dated: '2022-01-25', publication: 3, place: -17 }
    expect(readQuotationCursor(writeQuotationCursor(cursor))).toEqual(cursor)
    for (const token of ['', 'x', '====', Buffer.from("2022 1 1'; drop").toString('base64url')]) {
      expect(readQuotationCursor(token)).toBeNull()
    }
  })
})

describe('what the proxy remembers of quotations that are gone', () => {
  function desk() {
    const gone = new Set<string>()
    const subscribers: Subscriber[] = []
    const state = { isListening: true }
    const all = vi.fn(() => Promise.resolve([...gone].map((quotation) => ({ locale: 'en', quotation }))))
    const one = vi.fn((_locale: string, id: string) => Promise.resolve(gone.has(id)))
    const changes = {
      isListening: () => state.isListening,
      subscribe: (each: Subscriber) => void subscribers.push(each),
    }
    const tell = () => subscribers.forEach(({ onChange }) => onChange({ locale: 'en', slugs: ['x'] }))
    return { gone, state, all, one, tell, isGone: rememberGone(changes, { all, one }) }
  }

  it('asks the database once, and again after any publication changed', async () => {
    const { gone, all, tell, isGone } = desk()
    expect([await isGone('en', 'a'), await isGone('en', 'b')]).toEqual([false, false])
    expect(all).toHaveBeenCalledTimes(1)
    gone.add('a')
    tell()
    expect([await isGone('en', 'a'), await isGone('ru', 'a')]).toEqual([true, false])
    expect(all).toHaveBeenCalledTimes(2)
  })

  it('trusts no memory while nobody listens', async () => {
    const { gone, state, one, isGone } = desk()
    await isGone('en', 'a')
    state.isListening = false
    gone.add('a')
    expect(await isGone('en', 'a')).toBe(true)
    expect(one).toHaveBeenCalledTimes(1)
  })

  it('asks again when asking failed', async () => {
    const { all, isGone } = desk()
    all.mockRejectedValueOnce(new Error('gone away'))
    await expect(isGone('en', 'a')).rejects.toThrow('gone away')
    expect(await isGone('en', 'a')).toBe(false)
  })
})
