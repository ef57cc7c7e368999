import { beforeAll, describe, expect, it } from 'vitest'

import type { Section } from '../../../src/payload-types'
import { openDesk, type Desk, type Who } from '../../support/desk'
import { untouched } from '../../support/untouched'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

async function published(slug: string) {
  const article = await desk.bringIn(slug)
  expect((await desk.publishAll(article.id)).status).toBe(200)
  return article.id
}

async function patch(who: Who, article: number, data: Record<string, unknown>) {
  const { body } = await desk.send(who, 'GET', `/articles/${article}?depth=0`)
  const answer = await desk.send(who, 'PATCH', `/articles/${article}`, {
    ...data,
    lockVersion: body.lockVersion,
  })
  expect(answer.status).toBe(200)
}

async function submit(article: number) {
  const { body } = await desk.send('editor', 'POST', `/articles/${article}/submit`, {})
  if (!body.revision) throw new Error(`not submitted: ${JSON.stringify(body)}`)
  return body.revision
}

const change = { kind: 'minor' }

describe('what readers get, when somebody tries to publish past the approvals', () => {
  it.each(['editor', 'checker', 'translator', null] as const)(
    'B5: does not move when %s publishes, republishes, withdraws or withholds',
    async (who) => {
      const slug = `publish-as-${who}`
      const article = await published(slug)
      await patch('editor', article, { title: '新标题' })
      const { id, digest } = await desk.approveAll(article)
      const { body } = await desk.send('chief', 'GET', `/publications?where[slug][equals]=${slug}&depth=0`)
      const [publication] = body.docs as { id: number; revision: number }[]
      for (const [path, sent] of [
        [`/revisions/${id}/publish`, { digest, change }],
        [`/revisions/${id}/republish`, { digest, change }],
        [`/revisions/${publication?.revision}/republish`, { digest, change }],
        [`/revisions/${publication?.revision}/withhold`, { reason: '无' }],
        [`/publications/${publication?.id}/withdraw`, { reason: '无' }],
      ] as const) {
        const answer = await untouched(desk, slug, () => desk.send(who, 'POST', path, sent))
        expect(answer.status, path).toBe(who === null ? 401 : 403)
      }
    },
  )

  it('B5: does not move for a chief who publishes what nobody else approved', async () => {
    const slug = 'own-words'
    const article = await published(slug)
    await patch('chief', article, { title: '主编自己的标题' })
    const { id, digest } = await submit(article)
    const answer = await untouched(desk, slug, () =>
      desk.send('chief', 'POST', `/revisions/${id}/publish`, { digest, change }),
    )
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'approvalMissing' } })
  })

  it('B8: publishes what was approved, not what was edited since', async () => {
    const slug = 'edited-since'
    const article = await published(slug)
    await patch('editor', article, { title: '已批准的标题' })
    const { id, digest } = await desk.approveAll(article)
    await patch('editor', article, { title: '批准之后的标题' })
    const answer = await desk.send('chief', 'POST', `/revisions/${id}/publish`, { digest, change })
    expect(answer.status).toBe(200)
    const readers = await desk.readersGet(slug)
    expect(readers).toContain('已批准的标题')
    expect(readers).not.toContain('批准之后的标题')
  })

  it('B18: does not move for the approval of one digest and the publication of another', async () => {
    const slug = 'two-digests'
    const article = await published(slug)
    await patch('editor', article, { title: '甲' })
    const first = await desk.approveAll(article)
    await patch('editor', article, { title: '乙' })
    const second = await submit(article)
    for (const [id, digest] of [
      [second.id, first.digest],
      [second.id, second.digest],
      [first.id, second.digest],
    ] as const) {
      const answer = await untouched(desk, slug, () =>
        desk.send('chief', 'POST', `/revisions/${id}/publish`, { digest, change }),
      )
      expect(answer.status).toBe(409)
      expect(['changedSinceReview', 'approvalMissing']).toContain(answer.body.refusal)
    }
  })

  it('B18: does not move for an old approval replayed on new words', async () => {
    const slug = 'replayed'
    const article = await published(slug)
    await patch('editor', article, { title: '第一版' })
    const first = await submit(article)
    await patch('editor', article, { title: '第二版' })
    const second = await submit(article)
    const replay = { verdict: 'approve', scope: 'text', digest: first.scopes.text }
    const late = await untouched(desk, slug, () =>
      desk.send('chief', 'POST', `/revisions/${first.id}/decide`, replay),
    )
    expect(late).toMatchObject({ status: 409, body: { refusal: 'revisionClosed' } })
    const onNew = await untouched(desk, slug, () =>
      desk.send('chief', 'POST', `/revisions/${second.id}/decide`, replay),
    )
    expect(onNew).toMatchObject({ status: 409, body: { refusal: 'changedSinceReview' } })
  })
})

/** Everything by which somebody changes what a scope covers, and the scope it counts for. */
const contributions: [string, Who, 'text' | 'attribution', (article: number) => Promise<void>][] = [
  ['changing the title', 'chief2', 'text', (article) => patch('chief2', article, { title: '主编乙的标题' })],
  ['moving a section', 'chief2', 'text', moveSection],
  ['rewriting a section', 'chief2', 'text', (article) => rewrite(article, ['导语', '前言'])],
  ['taking a section out', 'chief2', 'text', removeSection],
  ['taking a quotation out of the text', 'chief2', 'attribution', dissolve],
  ['changing an attribution', 'checker2', 'attribution', attribute],
  ['verifying a quotation', 'checker2', 'attribution', verifyQuote],
]

async function moveSection(article: number): Promise<void> {
  const [first, , last] = (await desk.sectionsOf(article)) as (Section & {
    _sections_sections_order: string
  })[]
  const answer = await desk.send('chief2', 'POST', '/reorder', {
    collectionSlug: 'sections',
    docsToMove: [first?.id],
    newKeyWillBe: 'greater',
    orderableFieldName: '_sections_sections_order',
    target: { id: last?.id, key: last?._sections_sections_order },
  })
  expect(answer.status).toBe(200)
}

async function rewrite(article: number, [from, to]: [string, string]): Promise<void> {
  const [lead] = await desk.sectionsOf(article)
  const body = JSON.parse(JSON.stringify(lead?.body).replace(from, to)) as unknown
  await save('chief2', 'sections', { id: lead?.id, body, lockVersion: lead?.lockVersion })
}

async function save(
  who: Who,
  collection: string,
  { id, ...data }: { id: number | undefined } & Record<string, unknown>,
): Promise<void> {
  expect((await desk.send(who, 'PATCH', `/${collection}/${id}`, data)).status).toBe(200)
}

async function removeSection(article: number): Promise<void> {
  const sections = await desk.sectionsOf(article)
  expect((await desk.send('chief2', 'DELETE', `/sections/${sections.at(-1)?.id}`)).status).toBe(200)
}

async function dissolve(article: number): Promise<void> {
  const sections = await desk.sectionsOf(article)
  const section = sections.find(({ body }) => JSON.stringify(body).includes('"quotation"'))
  const text = { type: 'text', version: 1, text: '原话', format: 0, detail: 0, mode: 'normal', style: '' }
  const body = JSON.parse(JSON.stringify(section?.body), (_key, value: { type?: string } | null) =>
    value?.type === 'quotation' ? text : value,
  ) as unknown
  await save('chief2', 'sections', { id: section?.id, body, lockVersion: section?.lockVersion })
}

interface QuoteRow {
  id: number
  lockVersion: number
  attribution: object
}

async function newestQuote(): Promise<QuoteRow> {
  const { body } = await desk.send('checker2', 'GET', '/quotes?sort=-id&limit=1&depth=0')
  const [quote] = body.docs as QuoteRow[]
  if (!quote) throw new Error('no quotation')
  return quote
}

async function attribute(): Promise<void> {
  const { id, lockVersion, attribution } = await newestQuote()
  await save('checker2', 'quotes', { id, lockVersion, attribution: { ...attribution, venue: '新闻发布厅' } })
}

async function verifyQuote(): Promise<void> {
  const { id } = await newestQuote()
  const answer = await desk.checkInVain(id, 'checker2')
  expect(answer.text).toContain('wordingDigest')
}

describe('B18: whoever changed what a scope covers cannot approve it', () => {
  it.each(contributions)('by %s (%s, %s)', async (name, who, scope, contribute) => {
    const article = await published(`contribution-${contributions.findIndex(([other]) => other === name)}`)
    await contribute(article)
    const revision = await submit(article)
    const say = { verdict: 'approve', scope, digest: revision.scopes[scope] }
    const answer = await desk.send(who, 'POST', `/revisions/${revision.id}/decide`, say)
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'contributor' } })
  })

  it('by saving while somebody else submits', async () => {
    const article = await published('save-and-submit')
    for (let round = 0; round < 5; round += 1) {
      const { body } = await desk.send('chief2', 'GET', `/articles/${article}?depth=0`)
      const data = { title: `同时${round}`, lockVersion: body.lockVersion }
      await Promise.all([
        desk.send('chief2', 'PATCH', `/articles/${article}`, data),
        desk.send('editor', 'POST', `/articles/${article}/submit`, {}),
      ])
    }
    await desk.send('editor', 'POST', `/articles/${article}/submit`, {})
    const { body } = await desk.send(
      'admin',
      'GET',
      `/revisions?where[article][equals]=${article}&sort=-number&limit=1&depth=0`,
    )
    const [newest] = body.docs as { id: number; textDigest: string }[]
    const say = { verdict: 'approve', scope: 'text', digest: newest?.textDigest }
    const answer = await desk.send('chief2', 'POST', `/revisions/${newest?.id}/decide`, say)
    expect(answer.body.refusal).toBe('contributor')
  })
})
