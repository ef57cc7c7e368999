import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openDesk, type Desk } from '../../support/desk'
import { startMachine, translations, type Machine } from '../../support/machine'
import { oneRow } from '../../support/postgres'
import { rowIn, translate, type TranslationOf } from '../../support/translation'

const quoted = `张伟说“我们将按时完成全部工程。”
——他还说“行百里者半九十。”
导语：李某指出：“万丈高楼平地起，我们要从头做起。”
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”这是第一节的另一句话。
王某强调：“合作必须落实。”他又说：“时间不等人。”这是最后一句。
`
const spoken = '市政府发言人张伟表示'

let machine: Machine
let desk: Desk
let article: number
let translation: TranslationOf

beforeAll(async () => {
  machine = await startMachine()
  process.env.SUGGEST_URL = machine.url
  process.env.SUGGEST_KEY = 'a key'
  process.env.SUGGEST_CONSENT = 'yes'
  desk = await openDesk()
  article = (await desk.bringIn('suggested')).id
  expect((await desk.publishAll(article)).status).toBe(200)
  translation = await translate(desk, article)
})
afterAll(() => machine.stop())
beforeEach(() => machine.reset())

/** The machine says these words, with the codes that it was sent. */
function saying(words: string): void {
  machine.answer = (response, texts) => {
    const [sent = ''] = texts
    translations(response, [`${words}${(sent.match(/<x id="[^"]+"\/>/g) ?? []).join('')}`])
  }
}

const ask = async (beginning: string) =>
  translation.say('translator', await translation.find(beginning), 'suggest')

describe('a suggestion of a machine', () => {
  it('is a draft of nobody’s, marked as a machine’s, with the quotation in its place', async () => {
    saying('Zhang, a spokesperson for the municipal government, said: ')
    const suggested = rowIn(await ask(spoken))
    expect(suggested).toMatchObject({ state: 'draft', origin: 'machine', authors: [], freshness: 'current' })
    expect(suggested.target).toMatch(/^Zhang, a spokesperson .* said: \{q:[^}]+\}$/)
    const { body } = await desk.send('translator', 'GET', `/segment-translations/${suggested.id}/history`)
    expect(body.items).toMatchObject([
      { act: 'suggested', by: 'Demo Translator', comment: new URL(machine.url).host },
    ])
  })

  it('never takes the words of a quotation out of the house', async () => {
    const { id } = await desk.bringIn('all-quoted', quoted)
    await desk.publishAll(id)
    const other = await translate(desk, id)
    const segments = await other.segments()
    const held = segments.flatMap(({ quotations }) => quotations.map((one) => one.wording))
    expect(held.length).toBeGreaterThan(2)
    const refused = []
    for (const segment of segments) {
      const { body } = await other.say('translator', segment, 'suggest')
      if (body.refusal === 'holdsQuotation') refused.push(segment.source)
    }
    // A title holds no quotations that could be codes: what is quoted in it stays here altogether.
    expect(refused).toEqual(['张伟说“我们将按时完成全部工程。”', '——他还说“行百里者半九十。”'])
    const sent = JSON.stringify(machine.received)
    expect(machine.received.length).toBeGreaterThan(3)
    expect([...held, '行百里者半九十'].filter((one) => sent.includes(one))).toEqual([])
  })

  it('keeps a heading here that is made of the words of a quotation', async () => {
    const said = '张伟表示：“我们将按时完成全部工程。”这是另一句话。'
    const { id } = await desk.bringIn('heading-of-words', `标题\n按时完成全部工程\n${said}\n`)
    await desk.publishAll(id)
    const other = await translate(desk, id)
    const answer = await other.say('translator', await other.find('按时完成'), 'suggest')
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'holdsQuotation' } })
    expect(machine.received).toEqual([])
  })

  it('keeps here what stands behind a mark that is never closed', async () => {
    const { id } = await desk.bringIn('never-closed', '标题\n第一节\n张伟表示：“我们将按时完成全部工程。\n')
    await desk.publishAll(id)
    const other = await translate(desk, id)
    const answer = await other.say('translator', await other.find('张伟表示'), 'suggest')
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'holdsQuotation' } })
    expect(machine.received).toEqual([])
  })

  it('is given the terms as they are to be rendered', async () => {
    const term = { source: '示例', locale: 'en', preferred: 'Exemplary' }
    expect((await desk.send('translator', 'POST', '/terms', term)).status).toBe(201)
    const suggested = rowIn(await ask('示例标题'))
    expect(machine.received[0]?.body.text).toEqual(['<t>Exemplary</t>标题'])
    expect(suggested.target).toBe('Exemplary标题')
  })

  it('is on record as having left the house, also where nothing came of it', async () => {
    machine.answer = (response) => response.writeHead(503).end()
    const { id } = await translation.find('第一节')
    expect((await ask('第一节')).status).toBe(502)
    const event = await oneRow(
      `select actor_name, details from events where type = 'segment.sent' order by sequence desc limit 1`,
    )
    expect(event).toMatchObject({
      actor_name: 'Demo Translator',
      details: { segmentTranslation: id, service: new URL(machine.url).host },
    })
  })

  it('becomes its translator’s by being submitted, and another’s to approve', async () => {
    const submitted = rowIn(await translation.say('translator', await translation.find('示例标题'), 'submit'))
    expect(submitted).toMatchObject({
      state: 'submitted',
      origin: 'machine',
      authors: [{ name: 'Demo Translator' }],
    })
    const { body } = await desk.send('reviewer', 'GET', `/segment-translations/${submitted.id}/row`)
    expect(body.segment).toMatchObject({ origin: 'machine' })
  })

  it('that a person changes is that person’s, and a machine’s no more', async () => {
    const row = await translation.find(spoken)
    const written = rowIn(await translation.save('translator2', row, row.target.replace('Zhang', 'Mr Zhang')))
    expect(written).toMatchObject({ origin: 'human', authors: [{ name: 'Demo Translator 2' }] })
  })

  it('stays a machine’s when its very words are taken back and come again', async () => {
    saying('Part two')
    const first = rowIn(await ask('第二节'))
    const emptied = rowIn(await translation.save('translator', first, ''))
    const again = rowIn(await translation.save('translator', emptied, 'Part two'))
    expect(again).toMatchObject({ state: 'draft', origin: 'machine', authors: [] })
    const other = rowIn(await translation.save('translator', again, 'Part Two'))
    expect(other).toMatchObject({ origin: 'human', authors: [{ name: 'Demo Translator' }] })
  })

  it('can be asked for again once the translation is emptied', async () => {
    saying('The second section has one paragraph.')
    const first = rowIn(await ask('第二节只有一个段落'))
    const emptied = rowIn(await translation.save('translator', first, ''))
    expect(emptied).toMatchObject({ state: 'untranslated' })
    saying('There is but one paragraph in part two.')
    expect(rowIn(await ask('第二节只有一个段落')).target).toBe('There is but one paragraph in part two.')
  })
})

describe('a machine is not asked', () => {
  it('where words stand, whoever wrote them', async () => {
    const row = await translation.find('——写在测试之际')
    const written = rowIn(await translation.save('translator', row, '— On a Test'))
    const answer = await translation.say('translator', written, 'suggest')
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'alreadyTranslated' } })
    expect(machine.received).toEqual([])
    expect((await translation.find('——写在测试之际')).target).toBe('— On a Test')
  })

  it('for a sentence that holds nothing but a quotation', async () => {
    const { id } = await desk.bringIn(
      'only-words',
      `标题\n第一节\n张伟说：“我们将按时完成全部工程。”\n“我们还要走得更远。”\n`,
    )
    await desk.publishAll(id)
    const other = await translate(desk, id)
    const only = (await other.segments()).find(({ source }) => source.startsWith('{q:'))
    if (!only) throw new Error('the quotation does not stand alone')
    const answer = await other.say('translator', only, 'suggest')
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'nothingToSuggest' } })
    expect(machine.received).toEqual([])
  })
})

describe('a machine that is of no use changes nothing', () => {
  it.each([
    ['wrongAddress', 404],
    ['wrongKey', 403],
    ['tooOften', 429],
    ['quotaSpent', 456],
    ['refused', 400],
    ['unavailable', 500],
  ])('%s', async (why, status) => {
    machine.answer = (response) => response.writeHead(status).end()
    const before = await translation.find('第一节')
    expect(await ask('第一节')).toMatchObject({
      status: 502,
      body: { refusal: 'machineFailed', details: { why, status, service: new URL(machine.url).host } },
    })
    expect(await translation.find('第一节')).toEqual(before)
  })

  it.each<[string, string]>([
    ['badAnswer', '{"translations":[]}'],
    ['badAnswer', '<html>'],
    ['badAnswer', JSON.stringify({ translations: [{ text: 'x'.repeat(20_001) }] })],
    ['codesLost', JSON.stringify({ translations: [{ text: 'Section <x id="q:invented"/>' }] })],
  ])('%s', async (why, answered) => {
    machine.answer = (response) => response.end(answered)
    const answer = await ask('第一节')
    expect(answer).toMatchObject({ status: 502, body: { refusal: 'machineFailed', details: { why } } })
    expect(answer.body.todo).not.toBe('')
    expect((await translation.find('第一节')).state).toBe('untranslated')
  })
})

describe('while the machine is waited for', () => {
  it('everybody else goes on, and who wrote meanwhile keeps their words', async () => {
    const asked = new Promise<() => void>((resolve) => {
      machine.answer = (response, texts) => resolve(() => translations(response, texts))
    })
    const waiting = ask('第一节的第二段')
    const release = await asked
    const row = await translation.find('第一节的第二段')
    const written = rowIn(await translation.save('translator2', row, 'The second paragraph tells more.'))
    release()
    expect(await waiting).toMatchObject({ status: 409, body: { refusal: 'staleWrite' } })
    expect(await translation.find('第一节的第二段')).toEqual(written)
  })
})
