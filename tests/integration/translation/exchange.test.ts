import { beforeAll, describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'

import { importXliff, type XliffImportReport } from '../../../src/actions/translation/import-xliff'
import { operator } from '../../../src/actions/within-transaction'
import { loadExchange } from '../../../src/queries/translation/exchange'
import { loadTranslation } from '../../../src/queries/translation/load-translation'
import { exportXliff } from '../../../src/xliff/exchange/export'
import { validateXliff } from '../../../src/xliff/validate'
import { openDesk, type Desk } from '../../support/desk'
import { rowIn, translate, type TranslationOf } from '../../support/translation'

let desk: Desk
let translation: TranslationOf
let req: PayloadRequest

beforeAll(async () => {
  desk = await openDesk()
  const article = (await desk.bringIn('exchanged')).id
  expect((await desk.publishAll(article)).status).toBe(200)
  translation = await translate(desk, article)
  await translation.finish()
  req = await desk.requestOf('translator')
})

async function exported(): Promise<string> {
  const facts = await loadTranslation(req, translation.id)
  if (!facts) throw new Error('no translation')
  return exportXliff(await loadExchange(req, facts))
}

async function imported(document: string, isDryRun = false): Promise<XliffImportReport> {
  const bytes = new TextEncoder().encode(document)
  const outcome = await importXliff(req, { bytes, isDryRun }, { actor: operator })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

const standing = async () => JSON.stringify(await translation.segments())

describe('an agency that works by XLIFF', () => {
  it('gets a valid document with the quotations, the states and what the memory knows', async () => {
    const document = await exported()
    expect(validateXliff('export', new TextEncoder().encode(document)).errors).toEqual([])
    expect(document).toContain('original="exchanged"')
    expect(document).toContain('disp="“We will finish the whole project on time.”"')
    expect(document.match(/state="final"/g)).toHaveLength(9)
  })

  it('changes nothing by sending it back untouched', async () => {
    const before = await standing()
    expect(await imported(await exported())).toMatchObject({
      status: 'done',
      plan: { changes: [], findings: [], unchanged: 9 },
    })
    expect(await standing()).toBe(before)
  })

  it('is shown what an import would do before it does it', async () => {
    const before = await standing()
    const document = (await exported()).replace('A Sample Title', 'The Sample Title')
    expect(await imported(document, true)).toMatchObject({
      status: 'planned',
      plan: { changes: [{ target: 'The Sample Title', current: 'A Sample Title' }] },
    })
    expect(await standing()).toBe(before)
  })

  it('changes exactly what it changed, as a draft that somebody must take and another accept', async () => {
    const untouched = (await translation.segments()).slice(1)
    await imported((await exported()).replace('A Sample Title', 'The Sample Title'))
    const [title, ...rest] = await translation.segments()
    expect(title).toMatchObject({ target: 'The Sample Title', state: 'draft', origin: 'import', authors: [] })
    expect(rest).toEqual(untouched)
    const submitted = rowIn(await translation.say('translator', title!, 'submit'))
    const own = await translation.say('translator', submitted, 'accept')
    expect(own.status).toBe(403)
    expect(rowIn(await translation.say('reviewer', submitted, 'accept')).state).toBe('approved')
  })

  it('overwrites nobody who changed the same sentence meanwhile', async () => {
    const document = (await exported()).replace('Section Two', 'Part Two')
    const row = await translation.find('第二节')
    rowIn(await translation.save('translator', row, 'Second Section'))
    expect(await imported(document)).toMatchObject({
      plan: { changes: [], findings: [{ kind: 'conflict' }] },
    })
    expect((await translation.find('第二节')).target).toBe('Second Section')
  })

  it('is refused what is no such document, and whoever may not write', async () => {
    expect(await imported('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')).toMatchObject({
      status: 'refused',
      reason: { code: 'invalidDocument', faults: [{ rule: 'dtd' }] },
    })
    const bytes = new TextEncoder().encode(await exported())
    const editor = await importXliff(await desk.requestOf('editor'), { bytes })
    expect(editor).toMatchObject({ ok: false, refusal: { code: 'roleRequired' } })
  })
})
