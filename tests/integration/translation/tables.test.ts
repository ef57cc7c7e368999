import { beforeAll, describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'

import { importMemory } from '../../../src/actions/translation/import-memory'
import { importTerms } from '../../../src/actions/translation/import-terms'
import { operator } from '../../../src/actions/within-transaction'
import { writeTerms } from '../../../src/domain/translation/exchange/terms-csv'
import { memoryMatches } from '../../../src/queries/translation/memory'
import { loadMemory } from '../../../src/queries/translation/memory-units'
import { loadTermRows } from '../../../src/queries/translation/term-rows'
import { writeTmx } from '../../../src/xliff/tmx/write-tmx'
import { openDesk, type Desk } from '../../support/desk'

let desk: Desk
let req: PayloadRequest
const locales = { sourceLocale: 'zh-Hans', locale: 'en' }
const actor = { actor: operator }

beforeAll(async () => {
  desk = await openDesk()
  req = await desk.requestOf('admin')
})

describe('terms as a table', () => {
  const csv =
    'source,locale,preferred,forbidden\n一带一路,en,the Belt and Road,OBOR\n中亚,ru,Центральная Азия,\n'

  it('are added, changed, and left alone when they come back untouched', async () => {
    expect(await importTerms(req, { csv, isDryRun: true }, actor)).toMatchObject({
      value: { status: 'planned' },
    })
    expect(await loadTermRows(req)).toEqual([])
    await importTerms(req, { csv }, actor)
    const terms = await loadTermRows(req)
    expect(terms.map(({ source, forbidden }) => [source, forbidden])).toEqual([
      ['一带一路', ['OBOR']],
      ['中亚', []],
    ])
    const again = await importTerms(req, { csv: writeTerms(terms) }, actor)
    expect(again).toMatchObject({ value: { plan: { creates: [], updates: [], unchanged: 2 } } })
    await importTerms(req, { csv: csv.replace('the Belt', 'The Belt') }, actor)
    expect((await loadTermRows(req, 'en'))[0]?.preferred).toBe('The Belt and Road')
  })

  it('are added once by two who import them at the same time', async () => {
    const both = 'source,locale,preferred\n上海合作组织,en,the Shanghai Cooperation Organization\n'
    const requests = [await desk.requestOf('admin'), await desk.requestOf('admin')]
    const outcomes = await Promise.all(requests.map((one) => importTerms(one, { csv: both }, actor)))
    const created = outcomes.map(
      (one) => one.ok && one.value.status === 'done' && one.value.plan.creates.length,
    )
    expect(created.toSorted()).toEqual([0, 1])
  })

  it('are refused from whoever may not write that language', async () => {
    const outcome = await importTerms(await desk.requestOf('editor'), { csv: csv.replace('OBOR', 'x') })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'roleRequired' } })
  })
})

describe('the memory as TMX', () => {
  const at = new Date('2026-11-22T09:30:00Z')
  const unit = { id: '1', source: '他说：{q:1}', target: 'He said: {q:1}', approvedBy: 'A', at }
  const bytes = new TextEncoder().encode(writeTmx({ ...locales, units: [unit] }))

  it('is added once, and proposed with the quotations of the sentence at hand', async () => {
    for (const adds of [1, 0]) {
      const outcome = await importMemory(req, { bytes, ...locales }, actor)
      expect(outcome.ok && outcome.value.status === 'done' && outcome.value.plan.adds).toHaveLength(adds)
    }
    expect(await loadMemory(req, locales)).toMatchObject([
      { source: '他说：{q:1}', approvedBy: 'command line' },
    ])
    const facts = { id: 0, article: 0, sourceRevision: 0, ...locales }
    expect(await memoryMatches(req, facts, '他说：{q:99}')).toMatchObject([
      { target: 'He said: {q:99}', similarity: 1 },
    ])
  })

  it('holds a pair once that two import at the same time', async () => {
    const units = Array.from({ length: 20 }, (_, index) => ({
      ...unit,
      source: `第${index}句。`,
      target: `${index}.`,
    }))
    const many = new TextEncoder().encode(writeTmx({ ...locales, units }))
    const requests = [await desk.requestOf('admin'), await desk.requestOf('admin')]
    const outcomes = await Promise.all(
      requests.map((one) => importMemory(one, { bytes: many, ...locales }, actor)),
    )
    const adds = outcomes.map((one) => one.ok && one.value.status === 'done' && one.value.plan.adds.length)
    expect(adds.toSorted()).toEqual([0, 20])
    const held = await loadMemory(req, locales)
    expect(held.filter(({ source }) => source === '第0句。')).toHaveLength(1)
  })

  it('is refused from a translator, who approves nothing', async () => {
    const outcome = await importMemory(await desk.requestOf('translator'), { bytes, ...locales })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'roleRequired' } })
  })
})
