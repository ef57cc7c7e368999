import { afterEach, describe, expect, it, vi } from 'vitest'

import { DeskControl } from '../../../src/admin/translation/desk-control'
import { loadFindings, loadRows } from '../../../src/admin/translation/load-sentences'
import type { Row } from '../../../src/admin/translation/row'
import type { TranslationDesk } from '../../../src/queries/translation/translation-desk'
import { row } from './rows'

const sentences = 1200
const all = Array.from({ length: sentences }, (_, order) =>
  row(order + 1, { order, target: 'x', lockVersion: 1 }),
)
const finding = { check: 'date', severity: 'minor' as const, message: '', waived: null }

function control(): DeskControl {
  const desk = {
    translation: { id: 7, article: 1, locale: 'en', sourceLocale: 'zh-Hans' },
    counts: { segments: sentences },
    assignments: [],
  } as unknown as TranslationDesk
  return new DeskControl({
    desk,
    first: { items: all.slice(0, 60).map((one) => ({ ...one, findings: [] })), next: '60' },
    me: { id: 'r', name: 'R', roles: ['reviewer'], locales: ['en'] },
    asked: null,
    api: '/api',
    language: 'en',
    failed: 'failed',
    saveFirst: 'saveFirst',
    notChecked: 'notChecked',
    shelf: { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} },
  })
}

/** A server that holds these rows; returns what it was asked. */
function serve(rowsOf: (asked: URL) => unknown): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    const answer = rowsOf(new URL(url, 'http://desk.example'))
    return Promise.resolve(answer === null ? new Response('', { status: 502 }) : Response.json(answer))
  })
  return asked
}

function answerTo({ pathname, searchParams }: URL, changed: Row | null = null): unknown {
  if (pathname.endsWith('/row')) return { segment: changed }
  const from = Number(searchParams.get('cursor'))
  const page = all.slice(from, from + Number(searchParams.get('limit')))
  if (pathname.endsWith('/segments')) return { items: page.map((one) => ({ ...one, findings: null })) }
  return {
    items: page.map(({ id }) => ({ id, lockVersion: id === changed?.id ? 2 : 1, findings: [finding] })),
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('opening the desk', () => {
  it('has every sentence in its order before it asks what the checks say', async () => {
    const asked = serve((url) => answerTo(url))
    const desk = control()
    expect(await loadRows(desk)).toBe(true)
    expect(desk.store.state.order).toEqual(all.map(({ id }) => id))
    expect(asked.some((url) => url.includes('/findings?'))).toBe(false)
    const unknown = [...desk.store.state.rows.values()].filter(({ findings }) => findings === null)
    expect(unknown).toHaveLength(sentences - 60)
    expect(await loadFindings(desk)).toBe(true)
    expect([...desk.store.state.rows.values()].filter(({ findings }) => findings === null)).toEqual([])
  })

  it('asks anew for a sentence that somebody changed meanwhile', async () => {
    const changed = row(700, { order: 699, target: 'y', lockVersion: 2, findings: [] })
    const asked = serve((url) => answerTo(url, changed))
    const desk = control()
    await loadRows(desk)
    await loadFindings(desk)
    expect(desk.store.state.rows.get(700)).toEqual(changed)
    expect(asked.filter((url) => url.endsWith('/row'))).toEqual(['/api/segment-translations/700/row'])
  })

  it('says so when the server does not answer, and keeps what is there', async () => {
    serve((url) => (url.pathname.endsWith('/findings') ? null : answerTo(url)))
    const desk = control()
    expect(await loadRows(desk)).toBe(true)
    expect(await loadFindings(desk)).toBe(false)
    expect(desk.store.state.order).toHaveLength(sentences)
  })
})

it('accepts no sentence whose findings nobody has seen', async () => {
  const asked = serve((url) => answerTo(url))
  const desk = control()
  await loadRows(desk)
  expect(await desk.act(700, 'accept')).toBe(false)
  expect(desk.store.state.refusals.get(700)).toMatchObject({ message: 'notChecked' })
  expect(asked.some((url) => url.includes('accept'))).toBe(false)
})
