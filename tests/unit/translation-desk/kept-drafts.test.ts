import { beforeEach, expect, it } from 'vitest'

import {
  dropDraft,
  keepDraft,
  keptDrafts,
  type Shelf,
} from '../../../src/admin/translation/saving/kept-drafts'

const place = { person: '7', translation: 2 }
const draft = (id: number, target: string) => ({ id, target, base: { target: '', lockVersion: 0 } })

let shelf: Shelf
beforeEach(() => {
  const entries = new Map<string, string>()
  shelf = {
    get length() {
      return entries.size
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  }
})

it('keeps the words of a person and a translation, and of nobody else', () => {
  keepDraft(shelf, place, draft(4, 'Four.'))
  keepDraft(shelf, { ...place, person: '8' }, draft(4, 'Vier.'))
  keepDraft(shelf, { ...place, translation: 3 }, draft(4, 'Quatre.'))
  expect(keptDrafts(shelf, place)).toEqual([draft(4, 'Four.')])
})

it('lets go only of the words that the server has', () => {
  keepDraft(shelf, place, draft(4, 'Four, and more.'))
  dropDraft(shelf, place, 4, 'Four')
  expect(keptDrafts(shelf, place)).toHaveLength(1)
  dropDraft(shelf, place, 4, 'Four, and more.')
  expect(keptDrafts(shelf, place)).toEqual([])
})

it('passes over what is not readable', () => {
  shelf.setItem('copydesk.draft/7/2/9', '{"target":')
  shelf.setItem('copydesk.draft/7/2/10', '{"target":"x"}')
  expect(keptDrafts(shelf, place)).toEqual([])
})

it('says so when the browser has no room', () => {
  const full = {
    ...shelf,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  expect(keepDraft(full, place, draft(4, 'x'))).toBe(false)
})
