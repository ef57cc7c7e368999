import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { suggestTarget } from '../../../src/actions/translation/suggest-target'
import { noteSuggestions } from '../../../src/suggesting/noted'
import { deeplCompatible } from '../../../src/suggesting/deepl'
import { openDesk, type Desk, type Who } from '../../support/desk'
import { startMachine, translations, type Machine } from '../../support/machine'
import { oneRow } from '../../support/postgres'
import { rowIn, translate, type TranslationOf } from '../../support/translation'

let machine: Machine
let desk: Desk
let article: number
let translation: TranslationOf

beforeAll(async () => {
  machine = await startMachine()
  // An address and a key, and no word that text may be sent there.
  process.env.SUGGEST_URL = machine.url
  process.env.SUGGEST_KEY = 'a key'
  desk = await openDesk()
  article = (await desk.bringIn('kept-here')).id
  await desk.publishAll(article)
  translation = await translate(desk, article)
})
afterAll(() => machine.stop())

const sent = `select count(*)::int as count from events where type = 'segment.sent'`

describe('without the consent of whoever runs the desk', () => {
  it.each<Who>(['translator', 'reviewer', 'admin'])('nothing is sent, not for the %s', async (who) => {
    const row = await translation.find('示例标题')
    for (const more of [{}, { consent: true, hasConsent: true }, { suggestions: { url: machine.url } }]) {
      expect(await translation.say(who, row, 'suggest', more)).toMatchObject({
        status: 409,
        body: { refusal: 'suggestionsOff', details: { missing: ['consent'] } },
      })
    }
    expect(machine.received).toEqual([])
    expect(await oneRow(sent)).toEqual({ count: 0 })
    expect(await translation.find('示例标题')).toEqual(row)
  })
})

describe('with consent', () => {
  beforeAll(() => {
    const suggestions = deeplCompatible({ url: machine.url, key: 'a key', hasConsent: true })
    desk.payload.config.custom = noteSuggestions(desk.payload.config.custom, suggestions) ?? {}
  })

  it.each<[Who, number]>([
    [null, 401],
    ['editor', 403],
    ['checker', 403],
    ['chief', 403],
  ])('nothing is sent for %s, who does not translate', async (who, status) => {
    const answer = await translation.say(who, await translation.find('示例标题'), 'suggest')
    expect(answer.status).toBe(status)
    expect(machine.received).toEqual([])
  })

  it('nothing is sent into a language that is not theirs', async () => {
    const russian = await desk.send('admin', 'POST', `/articles/${article}/translations`, { locale: 'kk' })
    const { id } = russian.body.translation as { id: number }
    const { body } = await desk.send('admin', 'GET', `/translations/${id}/segments`)
    const [first] = body.items as { id: number; lockVersion: number }[]
    const path = `/segment-translations/${first?.id}/suggest`
    const answer = await desk.send('translator', 'POST', path, { lockVersion: first?.lockVersion })
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    expect(machine.received).toEqual([])
  })

  it('nothing is sent from another version than the one that stands, or from none', async () => {
    const row = await translation.find('示例标题')
    const stale = { ...row, lockVersion: row.lockVersion - 1 }
    expect(await translation.say('translator', stale, 'suggest')).toMatchObject({
      status: 409,
      body: { refusal: 'staleWrite' },
    })
    const path = `/segment-translations/${row.id}/suggest`
    expect(await desk.send('translator', 'POST', path, {})).toMatchObject({
      status: 428,
      body: { refusal: 'lockVersionRequired' },
    })
    expect((await desk.send('translator', 'POST', '/segment-translations/999999/suggest', {})).status).toBe(
      404,
    )
    expect(machine.received).toEqual([])
  })

  it('nothing that a machine says is approved until a person took it and another read it', async () => {
    machine.answer = (response) => translations(response, ['Section One'])
    const suggested = rowIn(
      await translation.say('translator', await translation.find('第一节'), 'suggest', { state: 'approved' }),
    )
    expect(suggested).toMatchObject({ state: 'draft', origin: 'machine' })
    expect(await translation.say('reviewer', suggested, 'accept')).toMatchObject({
      status: 409,
      body: { refusal: 'wrongState' },
    })
    const taken = rowIn(await translation.say('translator', suggested, 'submit'))
    const own = await translation.say('translator', taken, 'accept')
    expect(own.status).toBe(403)
  })

  it('no machine is waited for while a transaction is open, which would hold its locks', async () => {
    const req = await desk.requestOf('translator')
    const { id, lockVersion } = await translation.find('第二节')
    req.transactionID = 'open'
    await expect(suggestTarget(req, { id, lockVersion })).rejects.toThrow(/inside a transaction/)
  })

  it('a translation that was submitted is not touched: every sentence of it has words', async () => {
    await translation.finish()
    const answer = await desk.send('translator', 'POST', `/translations/${translation.id}/submit`, {})
    expect(answer.body.refusal).toBeUndefined()
    const frozen = `select digest, manuscript::text from revisions where article_id = ${article} and locale = 'en'`
    const before = await oneRow(frozen)
    machine.reset()
    for (const row of await translation.segments()) {
      const { body } = await translation.say('translator', row, 'suggest')
      expect(body.refusal).toBe('alreadyTranslated')
    }
    expect(machine.received).toEqual([])
    expect(await oneRow(frozen)).toEqual(before)
  })
})
