import { beforeAll, describe, expect, it } from 'vitest'

import { deskPassage, deskQuotation } from '../../../src/queries/desk-quotation'
import { quoteQueue, type QueueItem, type QueueQuestion } from '../../../src/queries/quote-queue'
import { openDesk, type Desk } from '../../support/desk'

let desk: Desk
let article: number

const text = `题目
——写在测试之际
横幅上写着“只要有心，人人可为”几个大字。
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”这是第一节的另一句话。
“一切都会好起来的，请大家放心。”
第二节
市政府发言人张伟表示：“我们将按时完成全部验收。”
`

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('queue', text)).id
})

async function queue(question: Partial<QueueQuestion> = {}) {
  return quoteQueue(await desk.requestOf('checker'), {
    article,
    show: 'waiting',
    page: null,
    at: null,
    ...question,
  })
}

async function itemOf(words: string, show: QueueQuestion['show'] = 'all'): Promise<QueueItem | undefined> {
  return (await queue({ show })).items.find((item) => item.words.includes(words))
}

async function act(verb: string, words: string, body: object, who: 'checker2' | 'editor' = 'checker2') {
  const item = await itemOf(words)
  if (item?.key.kind !== 'quotation') throw new Error(`no quotation ${words}`)
  const { quote } = item.key
  const { body: row } = await desk.send(who, 'GET', `/quotes/${quote}?depth=0`)
  const sent = { lockVersion: row.lockVersion, article, ...body }
  const answer = await desk.send(who, 'POST', `/quotes/${quote}/${verb}`, sent)
  expect(answer.status, answer.text).toBe(200)
}

describe('the queue of the quote desk', () => {
  it('has what waits in the order of urgency and of the text, and everything on demand', async () => {
    const { items, waiting, all, counts } = await queue()
    expect(items.map(({ words, reasons }) => [words, ...reasons])).toEqual([
      ['“一切都会好起来的，请大家放心。”', 'openAttribution'],
      ['只要有心，人人可为', 'unmarkedPassage'],
    ])
    expect({ waiting, all, counts }).toEqual({
      waiting: 2,
      all: 4,
      counts: { openAttribution: 1, unmarkedPassage: 1 },
    })
    expect((await queue({ show: 'all' })).items).toHaveLength(4)
    expect((await queue({ show: 'openAttribution' })).items).toHaveLength(1)
  })

  it('is the same for all articles together, and says which one', async () => {
    const other = await desk.bringIn('queue-2', text.replace('题目', '另一题目'))
    const both = await queue({ article: null })
    expect(both.waiting).toBe(4)
    expect(new Set(both.items.map(({ articleTitle }) => articleTitle))).toEqual(new Set(['题目', '另一题目']))
    expect(both.items.filter(({ key }) => key.article === other.id)).toHaveLength(2)
  })

  it('lets go of what was decided, and of a term wherever it stands', async () => {
    await act('attribute', '一切都会好', { attribution: { status: 'unknown', confidence: 'high' } })
    expect(await itemOf('一切都会好', 'waiting')).toBeUndefined()
    const [section] = await desk.sectionsOf(article)
    const term = { section: section?.id, lockVersion: 1, wording: '只要有心，人人可为', answer: 'term' }
    await desk.send('checker', 'POST', `/articles/${article}/passages`, term)
    expect((await queue()).waiting).toBe(0)
    expect((await queue({ article: null })).counts.unmarkedPassage).toBeUndefined()
  })

  it('takes a quotation in again when its wording changes after it was verified', async () => {
    const source = await desk.send('checker2', 'POST', '/sources', { name: '市政府网站', kind: 'document' })
    const extract = '发言人：我们将按时完成全部验收。'
    const said = { source: source.body.doc?.id, extract, extractLanguage: 'zh', verdict: 'match' }
    await act('verify', '全部验收', said)
    expect(await itemOf('全部验收', 'waiting')).toBeUndefined()
    await act('reword', '全部验收', { wording: '我们会按时完成全部验收。', reason: '听错了' }, 'editor')
    expect((await itemOf('全部验收'))?.reasons[0]).toBe('wordingChanged')
  })

  it('shows evidence that an edit of the text took away', async () => {
    const section = (await desk.sectionsOf(article))[1]
    const body = JSON.parse(JSON.stringify(section?.body).replace('市政府发言人张伟', '某人')) as object
    await desk.send('editor', 'PATCH', `/sections/${section?.id}`, {
      body,
      lockVersion: section?.lockVersion,
    })
    expect((await itemOf('全部工程'))?.reasons).toContain('evidenceAmbiguous')
    const item = await itemOf('全部工程')
    if (item?.key.kind !== 'quotation') throw new Error('no quotation')
    const shown = await deskQuotation(await desk.requestOf('checker'), item.key)
    expect(shown?.context.text).toContain('某人表示：“我们将按时完成全部工程。”')
    const source = shown?.context.evidence.find(({ evidence }) => evidence.part === 'source')
    expect(source?.anchoring.status).not.toBe('exact')
  })

  it('puts at the top what was misattributed and readers see, even where no text uses it any more', async () => {
    expect((await desk.publishAll(article)).status).toBe(200)
    await act('standing', '一切都会好', { lifecycle: 'disputed', reason: '有异议' })
    await act('standing', '全部工程', { lifecycle: 'misattributed', reason: '并非此人所说' })
    const [first] = (await queue({ article: null })).items
    expect(first).toMatchObject({ isPublished: true, reasons: ['misattributedInUse', 'evidenceAmbiguous'] })
    expect(first?.words).toContain('全部工程')
    const { body: rail } = await desk.send('editor', 'GET', `/articles/${article}/desk`)
    expect(rail.wrong).toEqual([
      {
        revision: expect.any(Number) as number,
        locale: 'zh-Hans',
        number: 1,
        isPublished: true,
        quotations: 1,
      },
    ])
    const section = (await desk.sectionsOf(article))[1]
    const body = { root: { ...section?.body?.root, children: [] } }
    await desk.send('editor', 'PATCH', `/sections/${section?.id}`, {
      body,
      lockVersion: section?.lockVersion,
    })
    const [again] = (await queue()).items
    expect(again).toMatchObject({ isPublished: true, reasons: ['misattributedInUse'] })
  })

  it('leads from one to the next and back', async () => {
    const [first, second] = (await queue({ show: 'all' })).items
    if (!first || !second) throw new Error('too few')
    const show = 'all'
    expect(await queue({ show, at: first.key })).toMatchObject({ next: second.key, previous: null })
    expect((await queue({ show, at: second.key })).previous).toEqual(first.key)
    expect((await queue({ show })).at).toEqual(first.key)
  })

  it('is empty for nobody', async () => {
    const req = await desk.requestOf('checker')
    const stranger = { ...req, user: null } as typeof req
    expect(await quoteQueue(stranger, { article: null, show: 'all', page: 1, at: null })).toMatchObject({
      items: [],
      all: 0,
    })
    expect(await deskQuotation(stranger, { article, quote: 1 })).toBeNull()
    expect(await deskPassage(stranger, { article, section: 1, position: 1 })).toBeNull()
  })
})
