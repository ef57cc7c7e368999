import { expect, it } from 'vitest'

import { placePath, readPlace, type DeskPlace } from '../../../src/admin/quotes/desk-place'

it.each<DeskPlace>([
  { article: null, show: 'waiting', page: null, at: null },
  { article: 3, show: 'all', page: 2, at: { kind: 'quotation', article: 3, quote: 12 } },
  {
    article: null,
    show: 'disputed',
    page: null,
    at: { kind: 'passage', article: 4, section: 5, position: 6 },
  },
])('is the same place after it was written into an address and read: %o', (place) => {
  const address = new URL(placePath(place), 'http://desk.example')
  expect(readPlace(Object.fromEntries(address.searchParams))).toEqual(place)
})

it('reads nonsense as the whole queue', () => {
  const nonsense = { article: '-1', show: 'everything', page: 'x', at: '1-q2; drop' }
  expect(readPlace(nonsense)).toEqual({ article: null, show: 'waiting', page: null, at: null })
})
