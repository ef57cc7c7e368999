import { beforeAll, describe, expect, it } from 'vitest'

import type { Article, Section } from '../../../src/payload-types'
import { openDesk, type Desk } from '../../support/desk'
import { runStatements } from '../../support/postgres'
import { untouched } from '../../support/untouched'

let desk: Desk
let article: Article
let lead: Section
const slug = 'edited'

beforeAll(async () => {
  desk = await openDesk()
  article = await desk.bringIn(slug)
  expect((await desk.publishAll(article.id)).status).toBe(200)
  const [first] = await desk.sectionsOf(article.id)
  if (!first) throw new Error('no lead')
  lead = first
})

async function lockVersion(): Promise<number> {
  const { body } = await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)
  return Number(body.lockVersion)
}

/** The parameters by which Payload publishes, saves drafts, bins and unpublishes where a project has them. */
const parameters = [
  '',
  '?draft=true',
  '?draft=false',
  '?autosave=true&draft=true',
  '?publishAllLocales=true',
  '?unpublishAllLocales=true',
  '?publishSpecificLocale=zh-Hans',
  '?locale=all',
  '?locale=en',
  '?trash=true',
]

describe('what readers get, when the working copy is edited', () => {
  it.each(parameters)('B1: does not move for PATCH with %s', async (query) => {
    const data = { title: `改过的标题${query}`, lockVersion: await lockVersion() }
    const answer = await untouched(desk, slug, () =>
      desk.send('editor', 'PATCH', `/articles/${article.id}${query}`, data),
    )
    expect(answer.status).toBe(200)
  })

  it.each(['', ', draft: true', ', draft: false, autosave: true', ', trash: true'])(
    'B1: does not move for the GraphQL mutation with%s',
    async (argument) => {
      const query = `mutation ($data: mutationArticleUpdateInput!) {
        updateArticle(id: ${article.id}, data: $data${argument}) { id title } }`
      const data = { title: '经GraphQL改', lockVersion: await lockVersion() }
      const { body } = await untouched(desk, slug, () => desk.graphql('editor', query, { data }))
      expect(body).toMatchObject({ data: { updateArticle: { title: '经GraphQL改' } } })
    },
  )

  it.each([true, false])(
    'B1: does not move for the Local API with overrideAccess %s',
    async (overrideAccess) => {
      const req = await desk.requestOf('editor')
      const data = { title: '经本地接口改', lockVersion: await lockVersion() }
      await untouched(desk, slug, () =>
        desk.payload.update({ collection: 'articles', id: article.id, data, overrideAccess, req }),
      )
    },
  )

  it('B1: does not move for what skips every hook, or for SQL', async () => {
    const { db } = desk.payload
    await untouched(desk, slug, async () => {
      await db.updateOne({ collection: 'articles', id: article.id, data: { title: '绕过' } })
      await db.updateMany({ collection: 'sections', where: {}, data: { heading: '绕过' } })
      await runStatements([
        `update articles set title = '绕过', slug = 'elsewhere' where id = ${article.id}`,
        `update articles set slug = '${slug}' where id = ${article.id}`,
      ])
    })
  })

  it('B2: does not move while a revision is waiting, nor does the waiting revision', async () => {
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const path = `/revisions/${body.revision?.id}?depth=0`
    const waiting = (await desk.send('chief', 'GET', path)).text
    const data = { title: '等待期间的改动', lockVersion: await lockVersion() }
    const answer = await untouched(desk, slug, () =>
      desk.send('editor', 'PATCH', `/articles/${article.id}`, data),
    )
    expect(answer.status).toBe(200)
    expect((await desk.send('chief', 'GET', path)).text).toBe(waiting)
  })

  it('B3: does not move for a _status, in the body or in the query', async () => {
    const data = { _status: 'draft', title: '带状态', lockVersion: await lockVersion() }
    for (const query of ['', '?unpublishAllLocales=true', '?draft=true']) {
      const sent = { ...data, lockVersion: await lockVersion() }
      await untouched(desk, slug, () => desk.send('editor', 'PATCH', `/articles/${article.id}${query}`, sent))
    }
    const gone = { _status: 'draft', state: 'withdrawn' }
    const { body } = await desk.send('chief', 'GET', '/publications?depth=0')
    const [publication] = body.docs as { id: number }[]
    const path = `/publications/${publication?.id}`
    for (const who of ['editor', 'chief', 'admin'] as const) {
      const answer = await untouched(desk, slug, () => desk.send(who, 'PATCH', path, gone))
      expect(answer.status).toBe(403)
    }
  })

  it.each(['articles', 'sections', 'quotes', 'sources', 'media'])(
    'B4: does not move for a bulk PATCH of %s, which is refused as such',
    async (collection) => {
      const path = `/${collection}?where[id][exists]=true`
      const data = {
        title: '批量',
        heading: '批量',
        wording: '批量',
        name: '批量',
        alt: '批量',
        lockVersion: 1,
      }
      const answer = await untouched(desk, slug, () => desk.send('admin', 'PATCH', path, data))
      expect([403, 409]).toContain(answer.status)
      expect((await desk.send('admin', 'GET', `/${collection}?depth=0&limit=0`)).text).not.toContain('批量')
    },
  )

  it('B9: does not move for a hundred autosaves, and the frozen revision keeps its digest', async () => {
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const { body: latest } = body.revision
      ? { body: { docs: [body.revision] } }
      : await desk.send(
          'editor',
          'GET',
          `/revisions?sort=-number&limit=1&depth=0&where[article][equals]=${article.id}`,
        )
    const [revision] = latest.docs as { id: number; digest: string }[]
    await untouched(desk, slug, async () => {
      for (let save = 0; save < 10; save += 1) {
        const data = { title: `自动保存${save}`, lockVersion: await lockVersion() }
        await desk.send('editor', 'PATCH', `/articles/${article.id}?autosave=true&draft=true`, data)
      }
    })
    const after = await desk.send('chief', 'GET', `/revisions/${revision?.id}?depth=0`)
    expect(after.body.digest).toBe(revision?.digest)
    expect(after.text).not.toContain('自动保存')
  })

  it('B10: does not move in one language for what is saved in another', async () => {
    for (const locale of ['en', 'ru', 'all', '*', 'zh-Hans']) {
      const data = { title: `语言${locale}`, lockVersion: await lockVersion() }
      await untouched(desk, slug, () =>
        desk.send('editor', 'PATCH', `/articles/${article.id}?locale=${locale}`, data),
      )
      expect(await desk.publishedBytes(slug, 'en')).toBe('{"kind":"unknown"}')
    }
  })

  it('B12: does not move for a deletedAt, nor for deleting the article with or without a bin', async () => {
    const data = { deletedAt: new Date().toISOString(), lockVersion: await lockVersion() }
    await untouched(desk, slug, () => desk.send('admin', 'PATCH', `/articles/${article.id}?trash=true`, data))
    for (const path of [`/${article.id}`, `/${article.id}?trash=true`, `?where[id][equals]=${article.id}`]) {
      const answer = await untouched(desk, slug, () => desk.send('admin', 'DELETE', `/articles${path}`))
      expect([400, 409]).toContain(answer.status)
      expect(answer.text).toMatch(/hasPublications|record|readers/i)
    }
    const { body } = await untouched(desk, slug, () =>
      desk.graphql('admin', `mutation { deleteArticle(id: ${article.id}, trash: true) { id } }`),
    )
    expect(body).toMatchObject({ errors: [{ extensions: { refusal: 'hasPublications' } }] })
  })

  it('B16: does not move for a new order of sections, which makes no open editor stale', async () => {
    const sections = await desk.sectionsOf(article.id)
    const [first, , last] = sections as (Section & { _sections_sections_order: string })[]
    const move = {
      collectionSlug: 'sections',
      docsToMove: [first?.id],
      newKeyWillBe: 'greater',
      orderableFieldName: '_sections_sections_order',
      target: { id: last?.id, key: last?._sections_sections_order },
    }
    const answer = await untouched(desk, slug, () => desk.send('editor', 'POST', '/reorder', move))
    expect(answer.status).toBe(200)
    const after = await desk.sectionsOf(article.id)
    expect(after.at(-1)?.id).toBe(first?.id)
    expect(after.at(-1)?.lockVersion).toBe(lead.lockVersion)
  })
})
