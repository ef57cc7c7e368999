import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readCsv, writeCsv } from '../../../src/domain/translation/exchange/csv'
import { reviewTable, type ReviewTableWords } from '../../../src/domain/translation/exchange/review-table'
import {
  planTerms,
  writeTerms,
  type TermRow,
  type TermsPlan,
} from '../../../src/domain/translation/exchange/terms-csv'
import type { ExchangedTranslation } from '../../../src/domain/translation/exchange/types'
import { cutSegments } from '../../../src/domain/translation/segments/cut'
import { manuscript, p, quote, section } from '../../support/manuscripts'
import { freeze } from '../manuscript/frozen'

const term = (parts: Partial<TermRow> = {}): TermRow => ({
  source: '一带一路',
  locale: 'en',
  preferred: 'the Belt and Road',
  kind: 'slogan',
  aliases: [],
  allowed: ['Belt and Road'],
  forbidden: ['One Belt, One Road'],
  note: null,
  isUncertain: false,
  ...parts,
})

function plan(csv: string, existing: TermRow[] = []): TermsPlan {
  const planned = planTerms(csv, existing)
  if (!planned.ok) throw new Error(planned.refusal.code)
  return planned.value
}

describe('comma-separated values', () => {
  it('come back as they were, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', ',', '"', '\n', '\r', ' ', "'") })
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(records, (all) => {
        const written = all.filter((cells) => cells.some((one) => one !== ''))
        expect(readCsv(writeCsv(written))).toEqual({ ok: true, value: written })
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a,"b', { line: 1, reason: 'unclosedQuote' }],
    ['a\n"b"c', { line: 2, reason: 'textAfterQuote' }],
    ['a\n\nb"c', { line: 3, reason: 'quoteInText' }],
  ])('are refused where they are none: %s', (text, fault) => {
    expect(readCsv(text)).toEqual({ ok: false, refusal: fault })
  })
})

describe('terms as a table', () => {
  it('change nothing when they come back untouched, byte order mark and all', () => {
    const terms = [term(), term({ source: '=1+1', preferred: "'@x", note: 'a, "b"\nc', isUncertain: true })]
    expect(plan(`\uFEFF${writeTerms(terms)}`, terms)).toEqual({
      creates: [],
      updates: [],
      unchanged: 2,
      findings: [],
    })
    expect(plan(writeTerms(terms)).creates).toEqual(terms)
  })

  it('say what they would add and change', () => {
    const [before, after] = [term(), term({ preferred: 'the Belt and Road Initiative' })]
    const other = term({ locale: 'ru', preferred: '«Один пояс, один путь»' })
    expect(plan(writeTerms([after, other]), [before])).toMatchObject({
      creates: [other],
      updates: [{ before, after }],
    })
  })

  it('take columns in any order and pass over others', () => {
    const { creates } = plan('Preferred,extra,SOURCE,locale\nSilk Road,x,丝绸之路,en\n')
    expect(creates).toMatchObject([{ source: '丝绸之路', preferred: 'Silk Road', allowed: [], kind: null }])
  })

  it('tell the rows that they cannot take, and take the others', () => {
    const csv = 'source,locale,preferred\n,en,a\n甲,,b\n乙,en,\n丙,en,c\n丙,en,d\n'
    const { creates, findings } = plan(csv)
    expect(creates).toHaveLength(1)
    expect(findings).toEqual([
      { line: 2, kind: 'sourceMissing' },
      { line: 3, kind: 'localeMissing' },
      { line: 4, kind: 'preferredMissing' },
      { line: 6, kind: 'twice' },
    ])
  })

  it('are refused without the columns that they need', () => {
    expect(planTerms('source,target\n', [])).toEqual({
      ok: false,
      refusal: { code: 'columnsMissing', columns: ['locale', 'preferred'] },
    })
  })

  it('are no formulas to a spreadsheet', () => {
    expect(writeTerms([term({ source: '=HYPERLINK("x")' })])).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

const words: ReviewTableWords = {
  language: 'en',
  heading: 'Review',
  number: 'No.',
  source: 'Source',
  target: 'Translation',
  state: 'State',
  issues: 'Issues',
  states: {
    untranslated: 'untranslated',
    draft: 'draft',
    submitted: 'submitted',
    reviewed: 'reviewed',
    approved: 'approved',
  },
  freshness: {
    current: 'current',
    staleMinor: 'stale',
    staleMajor: 'very stale',
    carried: 'carried',
    orphan: 'orphan',
  },
}

describe('the review table', () => {
  const story = freeze(
    manuscript({
      title: '<script>alert(1)</script>',
      sections: [section(null, p(0, '说。'))],
      quotes: [quote('好"')],
    }),
  )
  const translation: ExchangedTranslation = {
    article: '"><img src=x onerror=alert(1)>',
    sourceLocale: 'zh-Hans',
    locale: 'en',
    sourceRevision: { number: 1, digest: 'd' },
    segments: cutSegments(story).map((segment) => ({
      segment,
      target: '{b:1}<b>{/b:1} {q:q1} & more',
      state: 'approved',
      freshness: 'staleMajor',
      matches: [],
      issues: [{ start: 0, end: 1, dimension: 'style', severity: 'minor', comment: '<i>' }],
    })),
    terms: [],
    quotations: new Map([['q1', { wording: '好"', target: null }]]),
  }
  const page = reviewTable(translation, words)

  it('shows every sentence with its quotations, state and issues', () => {
    expect(page.match(/<tr>/g)).toHaveLength(3)
    expect(page).toContain('<q>好&quot;</q>说。')
    expect(page).toContain('approved, very stale')
    expect(page).toContain('style, minor: &lt;i&gt;')
  })

  it('holds no markup that is not its own, no script, and nothing from elsewhere', () => {
    const tags = new Set([...page.matchAll(/<(\w+)/g)].map(([, tag]) => tag))
    const own = [
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'h1',
      'p',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'q',
    ]
    expect([...tags].filter((tag) => !own.includes(tag ?? ''))).toEqual([])
    expect(page).not.toMatch(/<[^>]*\b(?:src|href|on\w+)=/)
    expect(page).toContain('Content-Security-Policy')
  })
})
