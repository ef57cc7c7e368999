import { describe, expect, it } from 'vitest'

import { sourceChips, targetChips } from '../../../src/admin/translation/coded/chips'
import { previewBlocks } from '../../../src/admin/translation/panels/preview-blocks'
import { findingsIn } from '../../../src/admin/translation/rows/findings-now'
import { distinctTerms, termsInPlace } from '../../../src/admin/translation/rows/terms-in'
import { emptyDesk } from '../../../src/admin/translation/state/desk-state'
import { everything, filtered } from '../../../src/admin/translation/state/filter'
import { translationWords } from '../../../src/i18n/desk/translation'
import type { DeskTerm } from '../../../src/queries/translation/terms'
import { row } from './rows'

const { chips } = translationWords('en')
const term = (source: string, preferred: string, id = 1): DeskTerm => ({
  key: `term-${id}`,
  origin: 'glossary',
  source,
  preferred,
  aliases: [],
  kind: null,
  allowed: [],
  forbidden: [],
  note: null,
  isUncertain: false,
})
const quotation = (target: string | null) => ({
  quote: 'a',
  wording: '我们',
  marks: { open: '“', close: '”' },
  variant: 'full' as const,
  translation:
    target === null
      ? null
      : {
          id: 1,
          variant: 'full' as const,
          target,
          kind: 'house' as const,
          official: null,
          state: 'approved' as const,
          isStale: false,
          lockVersion: 1,
        },
})

describe('a chip of a quotation', () => {
  it('shows its own translation in the marks of the language', () => {
    expect(targetChips([quotation('мы')], 'ru', chips)('{q:a}')).toMatchObject({
      text: '«мы»',
      isOpen: false,
    })
  })

  it('shows the wording, as open, while it is not translated', () => {
    expect(targetChips([quotation(null)], 'ru', chips)('{q:a}')).toMatchObject({
      text: '“我们”',
      isOpen: true,
    })
  })
})

describe('the terms of a sentence', () => {
  it('are found where they stand, the longest first, and not within codes', () => {
    const terms = [term('中亚', 'Central Asia', 1), term('中亚五国', 'the five countries', 2)]
    const places = termsInPlace('{q:中亚}中亚五国与中亚', terms)
    expect(places.map(({ term: { preferred }, start, end }) => [preferred, start, end])).toEqual([
      ['the five countries', 6, 10],
      ['Central Asia', 11, 13],
    ])
    expect(distinctTerms(places)).toHaveLength(2)
  })
})

describe('the findings while typing', () => {
  const source = '天然气已超3600亿立方米。'

  it('are those of the checks of the server', () => {
    const found = findingsIn(row(1, { source }), 'More than 36 billion cubic meters.', {
      locale: 'en',
      terms: [],
    })
    expect(found).toContainEqual(expect.objectContaining({ check: 'number-value', severity: 'critical' }))
  })

  it('are none for good words, nor for a language without checks', () => {
    const good = 'More than 360 billion cubic meters of natural gas.'
    expect(findingsIn(row(1, { source }), good, { locale: 'en', terms: [] })).toEqual([])
    expect(findingsIn(row(1, { source }), 'x', { locale: 'fr', terms: [] })).toEqual([])
  })
})

it('shows the page around the active sentence: what is typed, else what stands, else the source', () => {
  const rows = new Map(
    [
      row(1, { kind: 'title', block: 'title', target: 'Title' }),
      row(2, { target: 'Two.' }),
      row(3, { source: '{b:1}三{/b:1}。' }),
    ].map((one) => [one.id, one]),
  )
  const base = { target: '', lockVersion: 0 }
  const draft = { target: 'Two, typed.', base, sent: null, standing: 'waiting' as const, refusal: null }
  const state = { ...emptyDesk, rows, order: [1, 2, 3], active: 2, drafts: new Map([[2, draft]]) }
  const blocks = previewBlocks(state, {
    target: ({ quotations }) => targetChips(quotations, 'en', chips),
    source: ({ quotations }) => sourceChips(quotations, chips),
  })
  expect(blocks.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
    ['title', 1],
    ['sentence', 2],
  ])
  const [typed, source] = blocks[1]?.sentences ?? []
  expect(typed?.runs).toMatchObject([{ text: 'Two, typed.' }])
  expect(source).toMatchObject({ isSource: true, runs: [{ text: '三', isStrong: true }, { text: '。' }] })
})

it('filters by state, freshness, findings, section and words, all at once', () => {
  const finding = { check: 'date', severity: 'major' as const, message: '', waived: null }
  const rows = new Map(
    [
      row(1, { state: 'draft', target: 'Gas', section: 's' }),
      row(2, { state: 'draft', target: 'Gas', section: 's', freshness: 'staleMinor', findings: [finding] }),
      row(3, { state: 'approved', target: 'Gas', freshness: 'staleMinor', findings: [finding] }),
      row(4, { state: 'submitted', target: 'Oil', origin: 'machine', section: 's' }),
    ].map((one) => [one.id, one]),
  )
  const list = { rows, order: [1, 2, 3, 4] }
  const own = { isOpen: () => true, isMine: ({ id }: { id: number }) => id === 1 }
  const shown = (filter: Partial<typeof everything>) => filtered(list, { ...everything, ...filter }, own)
  expect(shown({})).toEqual([1, 2, 3, 4])
  expect(shown({ isMachines: true })).toEqual([4])
  expect(shown({ isStale: true, hasFindings: true, state: 'draft' })).toEqual([2])
  expect(shown({ section: 'front' })).toEqual([3])
  expect(shown({ words: 'gAS', isMine: true })).toEqual([1])
})
