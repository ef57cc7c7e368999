import { beforeAll, describe, expect, it } from 'vitest'

import type { Article } from '../../../src/payload-types'
import { openDesk, type Desk } from '../../support/desk'
import { untouched } from '../../support/untouched'

let desk: Desk
let article: Article
const slug = 'versioned'

beforeAll(async () => {
  desk = await openDesk()
  article = await desk.bringIn(slug)
  await patch({ title: '发布时的标题' })
  expect((await desk.publishAll(article.id)).status).toBe(200)
  await patch({ title: '发布后的标题' })
})

async function patch(data: Record<string, unknown>) {
  const { body } = await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)
  return desk.send('editor', 'PATCH', `/articles/${article.id}`, { ...data, lockVersion: body.lockVersion })
}

interface VersionRow {
  id: number
  version: { title?: string; wording?: string }
}

async function versionsOf(collection: string, parent: number): Promise<VersionRow[]> {
  const path = `/${collection}/versions?where[parent][equals]=${parent}&limit=0&depth=0&sort=id`
  const { body } = await desk.send('admin', 'GET', path)
  return body.docs as VersionRow[]
}

async function titleNow(): Promise<unknown> {
  return (await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)).body.title
}

describe('what readers get, when versions are restored and documents copied', () => {
  it('B6: does not move when an old version is restored, by REST, GraphQL or the Local API', async () => {
    const [oldest] = await versionsOf('articles', article.id)
    const id = oldest?.id ?? 0
    await untouched(desk, slug, () => desk.send('editor', 'POST', `/articles/versions/${id}?draft=false`))
    expect(await titleNow()).toBe('示例标题')
    await patch({ title: '再改' })
    const query = `mutation { restoreVersionArticle(id: ${id}, draft: false) { id } }`
    await untouched(desk, slug, () => desk.graphql('editor', query))
    expect(await titleNow()).toBe('示例标题')
    for (const overrideAccess of [true, false]) {
      await patch({ title: '又改' })
      const req = await desk.requestOf('editor')
      await untouched(desk, slug, () =>
        desk.payload.restoreVersion({ collection: 'articles', id: String(id), overrideAccess, req }),
      )
      expect(await titleNow()).toBe('示例标题')
    }
  })

  it('B6: makes open editors stale, and whoever restores a contributor', async () => {
    const before = await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)
    const [oldest] = await versionsOf('articles', article.id)
    await patch({ title: '主编恢复之前' })
    await desk.send('chief2', 'POST', `/articles/versions/${oldest?.id}`)
    const { lockVersion } = before.body
    const late = await desk.send('editor', 'PATCH', `/articles/${article.id}`, { title: '旧稿', lockVersion })
    expect(late).toMatchObject({ status: 409, body: { refusal: 'staleWrite' } })
    await patch({ subtitle: '又一处改动' })
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const say = { verdict: 'approve', scope: 'text', digest: body.revision?.scopes.text }
    const own = await desk.send('chief2', 'POST', `/revisions/${body.revision?.id}/decide`, say)
    expect(own).toMatchObject({ status: 403, body: { refusal: 'contributor' } })
  })

  it('B6: gives nobody by restoring what they may not write', async () => {
    const { body } = await desk.send('editor', 'GET', '/quotes?limit=1&sort=-id&depth=0')
    const [quote] = body.docs as { id: number; wording: string; lockVersion: number }[]
    const path = `/quotes/${quote?.id}`
    const reword = { wording: '新的引语', reason: '更正', lockVersion: quote?.lockVersion }
    await desk.send('editor', 'POST', `${path}/reword`, reword)
    const [oldest] = await versionsOf('quotes', quote?.id ?? 0)
    await untouched(desk, slug, () => desk.send('checker', 'POST', `/quotes/versions/${oldest?.id}`))
    expect((await desk.send('editor', 'GET', `${path}?depth=0`)).body.wording).toBe('新的引语')
    expect((await desk.send('translator', 'POST', `/quotes/versions/${oldest?.id}`)).status).toBe(403)
  })

  it('B7: does not move for a duplicate, which has an address of its own and is not published', async () => {
    for (const query of ['', '?draft=false', '?draft=true']) {
      const path = `/articles/${article.id}/duplicate${query}`
      const { body } = await untouched(desk, slug, () => desk.send('editor', 'POST', path, {}))
      const copy = body.doc as unknown as { id: number; slug: string }
      expect(copy.slug).not.toBe(slug)
      expect(await desk.publishedBytes(copy.slug)).toBe('{"kind":"unknown"}')
    }
    const req = await desk.requestOf('editor')
    const copy = await untouched(desk, slug, () =>
      desk.payload.duplicate({ collection: 'articles', id: article.id, overrideAccess: true, req }),
    )
    expect(await desk.publishedBytes(copy.slug)).toBe('{"kind":"unknown"}')
  })

  it('B7: refuses to publish a duplicate at the address of the original', async () => {
    const path = `/articles/${article.id}/duplicate`
    const asked = await untouched(desk, slug, () => desk.send('editor', 'POST', path, { slug }))
    expect(asked.status).toBe(400)
    const { body } = await desk.send('editor', 'POST', path, {})
    const taking = { slug, lockVersion: body.doc?.lockVersion }
    const taken = await untouched(desk, slug, () =>
      desk.send('editor', 'PATCH', `/articles/${body.doc?.id}`, taking),
    )
    expect(taken.status).toBe(400)
  })

  it('B7: has no way to duplicate what is on record', async () => {
    for (const collection of ['revisions', 'decisions', 'publications', 'addresses', 'events', 'edits']) {
      const { body } = await desk.send('admin', 'GET', `/${collection}?limit=1&depth=0`)
      const [row] = body.docs as { id: number }[]
      const answer = await untouched(desk, slug, () =>
        desk.send('admin', 'POST', `/${collection}/${row?.id}/duplicate`, {}),
      )
      expect([403, 404, 405], collection).toContain(answer.status)
    }
  })

  it('B11: does not move for sixty versions, nor for removing every version there is', async () => {
    await untouched(desk, slug, async () => {
      for (let save = 0; save < 60; save += 1) await patch({ title: `第${save}次保存` })
    })
    expect((await versionsOf('articles', article.id)).length).toBeGreaterThan(60)
    await untouched(desk, slug, () =>
      desk.payload.db.deleteVersions({ collection: 'articles', where: { parent: { equals: article.id } } }),
    )
  })

  it('B11: does not move for a deletion, which every door refuses', async () => {
    const rest = await untouched(desk, slug, () => desk.send('admin', 'DELETE', `/articles/${article.id}`))
    expect(rest).toMatchObject({ status: 409, body: { refusal: 'hasPublications' } })
    const req = await desk.requestOf('admin')
    for (const overrideAccess of [true, false]) {
      const deletion = () =>
        desk.payload.delete({ collection: 'articles', id: article.id, overrideAccess, req })
      await untouched(desk, slug, () =>
        expect(deletion()).rejects.toMatchObject({ refusal: { code: 'hasPublications' } }),
      )
    }
    const { db } = desk.payload
    const where = { id: { equals: article.id } }
    await untouched(desk, slug, () =>
      expect(db.deleteOne({ collection: 'articles', where })).rejects.toThrow(),
    )
    await untouched(desk, slug, () =>
      expect(db.deleteMany({ collection: 'articles', where })).rejects.toThrow(),
    )
  })
})
