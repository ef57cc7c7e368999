import { createHash } from 'node:crypto'

import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'

import { GET as getList } from '../../../src/app/delivery/v1/[locale]/articles/route'
import { GET as getArticle } from '../../../src/app/delivery/v1/[locale]/articles/[slug]/route'
import { listen, type Change } from '../../../src/queries/published/changes.mjs'
import { findPublished } from '../../../src/queries/published/find-published'
import { listPublished } from '../../../src/queries/published/list-published'
import { findPublishedRevisions } from '../../../src/queries/published/published-revision'
import { isWithdrawn } from '../../../src/queries/published/withdrawn-addresses'
import { openDesk, type Desk } from '../../support/desk'

const locale = 'zh-Hans'
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

async function publishTwice(slug: string) {
  const article = await desk.bringIn(slug)
  const first = await desk.publishAll(article.id)
  const { lockVersion } = article
  await desk.send('editor', 'PATCH', `/articles/${article.id}`, { title: '改过的标题', lockVersion })
  const second = await desk.publishAll(article.id, { kind: 'correction', note: '标题改正。' })
  expect([first.status, second.status]).toEqual([200, 200])
  return { article: article.id, first: first.body.publication, second: second.body.publication }
}

function ask(slug: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/delivery/v1/${locale}/articles/${slug}`, { headers })
  return getArticle(request, { params: Promise.resolve({ locale, slug }) })
}

describe('what is published', () => {
  it('is found with its history, oldest first', async () => {
    await publishTwice('found')
    const found = await findPublished(locale, 'found')
    if (found.kind !== 'published') throw new Error(found.kind)
    expect(found.page.manuscript.title).toBe('改过的标题')
    expect(found.page.history.map(({ kind, note }) => [kind, note])).toEqual([
      ['first', null],
      ['correction', '标题改正。'],
    ])
  })

  it('is sent as bytes that its ETag names, and not again to those who have them', async () => {
    await publishTwice('sent')
    const answer = await ask('sent')
    const body = await answer.text()
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toBe(`"${createHash('sha256').update(body).digest('hex')}"`)
    expect(answer.headers.get('copydesk-digest')).toBe((JSON.parse(body) as { digest: string }).digest)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect((await ask('sent', { 'if-none-match': etag })).status).toBe(304)
  })

  it('gives revisions by number, but none that was never published', async () => {
    const { article } = await publishTwice('revisions')
    const { docs } = await desk.payload.find({
      collection: 'articles',
      where: { id: { equals: article } },
      overrideAccess: true,
    })
    const lockVersion = docs[0]?.lockVersion
    await desk.send('editor', 'PATCH', `/articles/${article}`, { title: '还没发布的标题', lockVersion })
    await desk.send('editor', 'POST', `/articles/${article}/submit`, {})
    const found = await findPublishedRevisions(locale, 'revisions', [1, 2, 3])
    if (found.kind !== 'published') throw new Error(found.kind)
    expect(found.revisions.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'open'],
      [2, 'open'],
    ])
    expect(JSON.stringify(found)).not.toContain('还没发布的标题')
  })

  it('shows the gap of a withheld revision and not a word of it', async () => {
    const { first } = await publishTwice('withheld')
    const answer = await desk.send('chief', 'POST', `/revisions/${first?.revision}/withhold`, {
      reason: '有误。',
    })
    const revisions = await findPublishedRevisions(locale, 'withheld', [1])
    expect([answer.status, revisions.kind]).toEqual([200, 'published'])
    expect(revisions).toMatchObject({ revisions: [{ number: 1, kind: 'withheld', reason: '有误。' }] })
    expect(JSON.stringify(revisions)).not.toContain('示例标题')
  })

  it('is listed page by page, each article once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await listPublished(locale, { limit: 1, after })
      seen.push(...page.items.map(({ slug }) => slug))
      after = page.next
    } while (after !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toContain('found')
  })

  it('refuses a list that is asked for wrongly', async () => {
    for (const query of ['limit=0', 'limit=101', 'after=x', 'updatedSince=yesterday']) {
      const request = new Request(`http://localhost/delivery/v1/${locale}/articles?${query}`)
      const answer = await getList(request, { params: Promise.resolve({ locale }) })
      expect([query, answer.status]).toEqual([query, 400])
    }
  })

  it('is gone from every door once withdrawn, with the reason', async () => {
    const { second } = await publishTwice('withdrawn')
    expect(await isWithdrawn(locale, 'withdrawn')).toBe(false)
    await desk.send('chief', 'POST', `/publications/${second?.id}/withdraw`, { reason: '事实有误。' })
    const gone = { kind: 'withdrawn', reason: '事实有误。', title: '改过的标题' }
    expect(await findPublished(locale, 'withdrawn')).toMatchObject(gone)
    expect(await findPublishedRevisions(locale, 'withdrawn', [1, 2])).toMatchObject(gone)
    await expect.poll(() => isWithdrawn(locale, 'withdrawn'), { timeout: 1000 }).toBe(true)
    const answer = await ask('withdrawn')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      410,
      'application/problem+json; charset=utf-8',
    ])
    const { items } = await listPublished(locale, { limit: 100 })
    expect(items.map(({ slug }) => slug)).not.toContain('withdrawn')
  })

  it('answers 404 where nothing ever was', async () => {
    expect((await ask('nothing')).status).toBe(404)
  })
})

describe('the news of a publication', () => {
  it('reaches a process that listens within a second, and again after its connection was cut', async () => {
    const changes: Change[] = []
    let gaps = 0
    const application_name = 'listener-of-this-test'
    const listening = listen(
      () => new pg.Client({ connectionString: process.env.DATABASE_URL, application_name }),
    )
    listening.subscribe({ onChange: (change) => changes.push(change), onGap: () => (gaps += 1) })
    await expect.poll(() => listening.isListening(), { timeout: 2000 }).toBe(true)

    await publishTwice('news')
    await expect.poll(() => changes, { timeout: 1000 }).toContainEqual({ locale, slugs: ['news'] })

    const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await other.connect()
    await other.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      application_name,
    ])
    await other.end()
    await expect.poll(() => gaps, { timeout: 3000 }).toBe(2)
    expect(listening.isListening()).toBe(true)
  })
})
