import { createHash } from 'node:crypto'

import { NextRequest } from 'next/server'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET as getArticleAnnotations } from '../../../src/app/delivery/v1/[locale]/articles/[slug]/annotations/route'
import { GET as getQuoteAnnotations } from '../../../src/app/delivery/v1/[locale]/quotes/[id]/annotations/route'
import { GET as getQuotes } from '../../../src/app/delivery/v1/[locale]/quotes/route'
import { GET as getQuote } from '../../../src/app/delivery/v1/[locale]/quotes/[id]/route'
import { GET as getSource } from '../../../src/app/delivery/v1/[locale]/sources/[id]/route'
import type { QuotationItem } from '../../../src/domain/republishing/quotation-item'
import { findPublished } from '../../../src/queries/published/find-published'
import { findQuotation, findQuotationPage } from '../../../src/queries/published/find-quotation'
import { isGoneQuotation } from '../../../src/queries/published/gone-quotations'
import { listQuotations } from '../../../src/queries/published/list-quotations'
import { verify } from '../../../src/queries/verify'
import { proxy } from '../../../src/proxy'
import { openDesk, type Desk } from '../../support/desk'

const locale = 'zh-Hans'
const everything = { limit: 100 }
let desk: Desk
let sql: pg.Client

/** Two quotations by the same person, one of a stated day, and one from a document. */
const TEXT = `两次讲话
——写在测试之际
这是导语，说明本文要讲什么。
第一节
2022年1月25日，市长周明远表示：“第一期工程已经全部完成。”这是第一节的另一句话。
市长周明远强调：“第二期工程明年开工。”会议没有其他议题。
第二节
《工程质量公约》规定：“所有工程必须接受第三方检测。”这一条引起了讨论。
`

beforeAll(async () => {
  desk = await openDesk()
  sql = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await sql.connect()
})

afterAll(() => sql.end())

async function publish(slug: string, text = TEXT) {
  const article = await desk.bringIn(slug, text.replace('两次讲话', `两次讲话（${slug}）`))
  const answer = await desk.publishAll(article.id)
  expect(answer.status).toBe(200)
  return { article, publication: answer.body.publication }
}

async function quotationsOf(slug: string): Promise<QuotationItem[]> {
  const { items } = await listQuotations(locale, everything)
  return items.filter((item) => item.article.slug === slug)
}

async function first(slug: string): Promise<QuotationItem> {
  const [item] = await quotationsOf(slug)
  if (!item) throw new Error(`${slug} has no quotation`)
  return item
}

/** The persons of the article brought in last, by quotation: rows of `quotes` and `sources`. */
async function newestSpeakers(): Promise<Map<number, number>> {
  const { docs } = await desk.payload.find({
    collection: 'quotes',
    where: { 'attribution.speakerKind': { equals: 'person' } },
    depth: 0,
    sort: '-id',
    limit: 2,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, attribution }) => [id, Number(attribution?.speaker)]))
}

async function name(quote: number, speaker: number | undefined): Promise<void> {
  const { body } = await desk.send('checker2', 'GET', `/quotes/${quote}?depth=0`)
  const { attribution, lockVersion } = body as unknown as { attribution: object; lockVersion: number }
  const changed = { attribution: { ...attribution, speaker }, lockVersion }
  expect((await desk.send('checker2', 'PATCH', `/quotes/${quote}`, changed)).status).toBe(200)
}

const at = (path: string) => new Request(`http://localhost/delivery/v1/${locale}/${path}`)

async function json(
  answer: Response,
): Promise<{ items: QuotationItem[]; quotes: QuotationItem[]; next: string }> {
  return (await answer.json()) as { items: QuotationItem[]; quotes: QuotationItem[]; next: string }
}

describe('annotations of what is published', () => {
  it('are sent for an article and for one quotation, and answer as the article does when it is gone', async () => {
    const { publication } = await publish('annotated')
    const { id } = await first('annotated')
    const article = { params: Promise.resolve({ locale, slug: 'annotated' }) }
    const quotation = { params: Promise.resolve({ locale, id }) }
    const all = await getArticleAnnotations(at('x'), article)
    const one = await getQuoteAnnotations(at('x'), quotation)
    expect(all.headers.get('content-type')).toContain('application/ld+json')
    expect(all.headers.get('content-disposition')).toBe(
      'attachment; filename="annotated.zh-Hans.annotations.jsonld"',
    )
    const [whole, alone] = [await all.text(), await one.text()]
    expect(whole).toContain(`/zh-Hans/-/quotes/${id}#annotation`)
    expect(alone).toContain(`/zh-Hans/-/quotes/${id}#annotation`)
    expect(whole.length).toBeGreaterThan(alone.length)
    await desk.send('chief', 'POST', `/publications/${publication?.id}/withdraw`, { reason: '有误。' })
    expect((await getArticleAnnotations(at('x'), article)).status).toBe(410)
    expect((await getQuoteAnnotations(at('x'), quotation)).status).toBe(410)
  })
})

describe('published quotations', () => {
  it('stand by themselves with their article, their date and the sources they refer to', async () => {
    await publish('alone')
    const items = await quotationsOf('alone')
    expect(items.map(({ wording }) => wording).toSorted()).toEqual(
      ['第一期工程已经全部完成。', '第二期工程明年开工。', '所有工程必须接受第三方检测。'].toSorted(),
    )
    const said = items.find(({ wording }) => wording.startsWith('第一期'))
    expect(said).toMatchObject({
      locale,
      date: { value: '2022-01-25', basis: 'said' },
      article: { slug: 'alone', title: '两次讲话（alone）', revision: 1 },
    })
    expect(said?.sources.map(({ name }) => name)).toEqual(['周明远'])
    const published = await findPublished(locale, 'alone')
    const undated = items.find(({ wording }) => wording.startsWith('第二期'))
    expect(undated?.date).toEqual({
      value: published.kind === 'published' ? published.page.firstPublishedAt.slice(0, 10) : '',
      basis: 'published',
    })
  })

  it('are not there before they are published, nor a change before it is published', async () => {
    const { article } = await publish('waiting')
    await desk.bringIn('never', TEXT.replace('两次讲话', '没有发布'))
    const { lockVersion, id } = article
    await desk.send('editor', 'PATCH', `/articles/${id}`, { title: '还没发布的标题', lockVersion })
    await desk.send('editor', 'POST', `/articles/${id}/submit`, {})
    const all = JSON.stringify(await listQuotations(locale, everything))
    expect(all).toContain('两次讲话（waiting）')
    expect(all).not.toContain('没有发布')
    expect(all).not.toContain('还没发布的标题')
  })

  it('of a person are brought together across articles, page by page, latest date first', async () => {
    await publish('across-one')
    const [speaker] = (await newestSpeakers()).values()
    const two = await desk.bringIn(
      'across-two',
      TEXT.replace('两次讲话', '又两次讲话').replace('2022年', '2021年'),
    )
    for (const id of (await newestSpeakers()).keys()) await name(id, speaker)
    expect((await desk.publishAll(two.id)).status).toBe(200)
    const { attribution } = await first('across-one')
    const seen: QuotationItem[] = []
    let after = ''
    do {
      const answer = await getSource(at(`sources/x?limit=1${after}`), {
        params: Promise.resolve({ locale, id: attribution.speaker ?? '' }),
      })
      const { quotes, next } = await json(answer)
      seen.push(...quotes)
      after = next === null ? '' : `&after=${next}`
    } while (after !== '')
    expect(new Set(seen.map(({ article }) => article.slug))).toEqual(new Set(['across-one', 'across-two']))
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    const dates = seen.map(({ date }) => date.value)
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(dates.slice(-2)).toEqual(['2022-01-25', '2021-01-25'])
  })

  it('are found by speaker, document, status and date, and by nothing that is no such thing', async () => {
    await publish('filtered')
    const items = await quotationsOf('filtered')
    const byPerson = items.find(({ wording }) => wording.startsWith('第一期'))
    const byDocument = items.find(({ wording }) => wording.startsWith('所有'))
    const ask = async (query: string) => {
      const answer = await getQuotes(at(`quotes?${query}&limit=100`), { params: Promise.resolve({ locale }) })
      return [answer.status, (await json(answer)).items?.map(({ wording }) => wording)] as const
    }
    const [, spoken] = await ask(`speaker=${byPerson?.attribution.speaker}&date=2022`)
    expect(spoken).toEqual(['第一期工程已经全部完成。'])
    const document = byDocument?.attribution.speaker ?? byDocument?.attribution.inDocument
    const [, written] = await ask(
      `${byDocument?.attribution.inDocument ? 'document' : 'speaker'}=${document}`,
    )
    expect(written).toEqual(['所有工程必须接受第三方检测。'])
    expect((await ask('date=2022-01-25'))[1]).toContain('第一期工程已经全部完成。')
    expect((await ask('date=../2020'))[1]).toEqual([])
    expect((await ask('status=collective'))[1]).toEqual([])
    for (const query of [
      'status=sure',
      'date=yesterday',
      'date=2022-13',
      'after=x',
      'speaker=%00',
      'limit=0',
    ]) {
      expect([query, (await ask(query))[0]]).toEqual([query, 400])
    }
  })

  it('are sent in canonical form with a strong ETag, and not again to those who have them', async () => {
    await publish('sent')
    const { id, article } = await first('sent')
    const params = Promise.resolve({ locale, id })
    const answer = await getQuote(at(`quotes/${id}`), { params })
    const body = await answer.text()
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`
    expect(answer.headers.get('etag')).toBe(etag)
    expect(answer.headers.get('copydesk-digest')).toBe(article.digest)
    const again = new Request(at('x').url, { headers: { 'if-none-match': etag } })
    expect((await getQuote(again, { params })).status).toBe(304)
    expect((await getQuote(at('x'), { params: Promise.resolve({ locale, id: 'nothing' }) })).status).toBe(404)
    const nobody = await getSource(at('x'), { params: Promise.resolve({ locale, id: 'nobody' }) })
    expect(nobody.status).toBe(404)
  })

  it('are gone with their article, and the address says why', async () => {
    const { publication } = await publish('withdrawn')
    const { id, attribution } = await first('withdrawn')
    expect(await isGoneQuotation(locale, id)).toBe(false)
    await desk.send('chief', 'POST', `/publications/${publication?.id}/withdraw`, { reason: '事实有误。' })
    expect(await findQuotation(locale, id)).toMatchObject({ kind: 'withdrawn', reason: '事实有误。' })
    expect(await findQuotationPage(locale, id)).toMatchObject({ kind: 'withdrawn' })
    await expect.poll(() => isGoneQuotation(locale, id), { timeout: 1000 }).toBe(true)
    const answer = await getQuote(at(`quotes/${id}`), { params: Promise.resolve({ locale, id }) })
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('事实有误。')])
    expect(JSON.stringify(await listQuotations(locale, everything))).not.toContain('（withdrawn）')
    const source = await getSource(at('x'), {
      params: Promise.resolve({ locale, id: attribution.speaker ?? '' }),
    })
    expect(source.status).toBe(404)
    const page = new NextRequest(`http://localhost/${locale}/-/quotes/${id}`)
    expect((await proxy(page)).status).toBe(410)
    expect((await proxy(new NextRequest(`http://localhost/${locale}/-/quotes/nothing`))).status).toBe(200)
    const kept = await sql.query('select value from copydesk.quotations where quotation = $1', [id])
    expect(kept.rows).toEqual([{ value: null }])
  })

  it('answer 410 when a later revision has them no more, with the article that had them', async () => {
    const { article } = await publish('shortened')
    const gone = (await quotationsOf('shortened')).find(({ wording }) => wording.startsWith('所有'))
    const sections = await desk.sectionsOf(article.id)
    const last = sections.at(-1)
    const where = `/sections/${last?.id}`
    const removed = await desk.send('editor', 'DELETE', where)
    expect(removed.status).toBe(200)
    const change = { kind: 'correction', note: '删去一节。' }
    expect((await desk.publishAll(article.id, change)).status).toBe(200)
    expect(await findQuotation(locale, gone?.id ?? '')).toEqual({
      kind: 'removed',
      slug: 'shortened',
      title: '两次讲话（shortened）',
    })
  })

  it('cannot be written past a publication, and agree with the record', async () => {
    await publish('guarded')
    const { id } = await first('guarded')
    for (const attempt of [
      `update copydesk.quotations set value = '{}' where quotation = '${id}'`,
      `delete from copydesk.quotations where quotation = '${id}'`,
      `insert into copydesk.quotations select publication_id, 'x', locale, false, 0 from copydesk.quotations limit 1`,
      'truncate copydesk.quotations',
    ]) {
      await expect(sql.query(attempt), attempt).rejects.toMatchObject({ code: 'CD001' })
    }
    const req = await desk.requestOf('admin')
    expect(await verify(req)).toMatchObject({ ok: true })
    await sql.query('set session_replication_role = replica')
    await sql.query(`update copydesk.quotations set status = 'unknown' where quotation = $1`, [id])
    expect((await verify(req)).fault).toMatchObject({ record: 'publications', what: 'quotations' })
  })
})
