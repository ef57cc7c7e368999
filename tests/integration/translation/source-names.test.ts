import { beforeAll, describe, expect, it } from 'vitest'

import { loadExchange } from '../../../src/queries/translation/exchange'
import { loadTermRows } from '../../../src/queries/translation/term-rows'
import { loadTranslation } from '../../../src/queries/translation/load-translation'
import type { DeskTerm } from '../../../src/queries/translation/terms'
import { exportXliff } from '../../../src/xliff/exchange/export'
import { openDesk, type Desk } from '../../support/desk'
import { rowIn, translate, type TranslationOf } from '../../support/translation'

const spoken = '市政府发言人张伟表示'

let desk: Desk
let translation: TranslationOf

beforeAll(async () => {
  desk = await openDesk()
  const article = (await desk.bringIn('names')).id
  expect((await desk.publishAll(article)).status).toBe(200)
  translation = await translate(desk, article)
})

const terms = async () => {
  const { body } = await desk.send('translator', 'GET', `/translations/${translation.id}/desk`)
  return (body.terms as DeskTerm[]).map(({ source, preferred, origin }) => ({ source, preferred, origin }))
}

describe('the names of a source', () => {
  it('act as a term on the desk, in the checks and in what goes to an agency', async () => {
    expect(await terms()).toEqual([])
    const { docs } = (await desk.send('checker', 'GET', '/sources?where[name][equals]=张伟'))
      .body as unknown as {
      docs: { id: number; lockVersion: number }[]
    }
    const [zhang] = docs
    expect(zhang, 'the import made no source of the speaker').toBeDefined()
    const names = [{ locale: 'en', name: 'Zhang Mou' }]
    const named = await desk.send('checker', 'PATCH', `/sources/${zhang?.id}`, {
      names,
      lockVersion: zhang?.lockVersion,
    })
    expect(named.status, named.text).toBe(200)

    expect(await terms()).toEqual([{ source: '张伟', preferred: 'Zhang Mou', origin: 'source' }])
    const row = await translation.find(spoken)
    const code = row.source.slice(row.source.indexOf('{'))
    const wrong = rowIn(await translation.save('translator', row, `Li, a city spokesperson, said: ${code}`))
    expect(wrong.findings.map(({ check, message }) => `${check}: ${message}`)).toContain(
      'term: “张伟” is “Zhang Mou”.',
    )
    const right = rowIn(
      await translation.save('translator', wrong, `Zhang, a city spokesperson, said: ${code}`),
    )
    expect(right.findings.filter(({ check }) => check === 'term')).toEqual([])
    const req = await desk.requestOf('translator')
    const facts = await loadTranslation(req, translation.id)
    if (!facts) throw new Error('no translation')
    expect(exportXliff(await loadExchange(req, facts))).toContain('Zhang Mou')
  })

  it('give way to the glossary, and stay out of its table', async () => {
    const term = { source: '张伟', locale: 'en', preferred: 'Mr Zhang' }
    expect((await desk.send('translator', 'POST', '/terms', term)).status).toBe(201)
    expect(await terms()).toEqual([{ source: '张伟', preferred: 'Mr Zhang', origin: 'glossary' }])
    const rows = await loadTermRows(await desk.requestOf('translator'), 'en')
    expect(rows.map(({ preferred }) => preferred)).toEqual(['Mr Zhang'])
  })
})
