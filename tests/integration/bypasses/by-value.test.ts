import { createHash } from 'node:crypto'

import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Article } from '../../../src/payload-types'
import { verify } from '../../../src/queries/verify'
import { openDesk, type Desk, type Who } from '../../support/desk'
import { untouched } from '../../support/untouched'

let desk: Desk
let article: Article
let pictureBytes: Buffer
const slug = 'by-value'

beforeAll(async () => {
  desk = await openDesk()
  article = await desk.bringIn(slug)
  pictureBytes = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#a03' } })
    .png()
    .toBuffer()
  await showPicture((await picture()).id)
  expect((await desk.publishAll(article.id)).status).toBe(200)
})

async function picture(): Promise<{ id: number; lockVersion: number; sha256: string }> {
  const sha256 = createHash('sha256').update(pictureBytes).digest('hex')
  const where = { sha256: { equals: sha256 } }
  const req = await desk.requestOf('editor')
  const { docs } = await desk.payload.find({
    collection: 'media',
    where,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (docs[0]) return docs[0]
  const file = { data: pictureBytes, mimetype: 'image/png', name: 'p.png', size: pictureBytes.length }
  const data = { alt: '施工现场' } as never
  return desk.payload.create({ collection: 'media', data, file, overrideAccess: true, req })
}

async function showPicture(id: number): Promise<void> {
  const section = (await desk.sectionsOf(article.id)).at(-1)
  const { root } = section?.body as { root: { children: unknown[] } }
  const node = {
    type: 'upload',
    version: 3,
    relationTo: 'media',
    value: id,
    fields: {},
    id: 'picture-1',
    format: '',
  }
  const body = { root: { ...root, children: [...root.children, node] } }
  const { lockVersion } = section ?? {}
  const answer = await desk.send('editor', 'PATCH', `/sections/${section?.id}`, { body, lockVersion })
  expect(answer.status, answer.text).toBe(200)
}

async function lockVersion(): Promise<unknown> {
  return (await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)).body.lockVersion
}

interface Row {
  id: number
  lockVersion: number
  attribution: { speaker: number | null }
  name: string
}

async function newest(collection: string): Promise<Row> {
  const { body } = await desk.send('editor', 'GET', `/${collection}?sort=-id&limit=1&depth=0`)
  const [row] = body.docs as Row[]
  if (!row) throw new Error(`no ${collection}`)
  return row
}

async function patchNewest(who: Who, collection: string, data: Record<string, unknown>) {
  const { id, lockVersion } = await newest(collection)
  return desk.send(who, 'PATCH', `/${collection}/${id}`, { ...data, lockVersion })
}

describe('what readers get, when what hangs on the article changes', () => {
  it('B14: does not move for a changed quotation, nor do earlier revisions', async () => {
    const acts: [verb: string, body: object][] = [
      ['reword', { wording: '改过的引语' }],
      ['standing', { lifecycle: 'withdrawn' }],
      ['standing', { lifecycle: 'active' }],
    ]
    for (const [verb, body] of acts) {
      const { id, lockVersion } = await newest('quotes')
      const said = { ...body, reason: '试', lockVersion }
      const done = await untouched(desk, slug, () =>
        desk.send('chief2', 'POST', `/quotes/${id}/${verb}`, said),
      )
      expect(done.status).toBe(200)
    }
    await untouched(desk, slug, () => patchNewest('chief2', 'quotes', { kind: 'partial' }))
    expect((await newest('quotes')) as unknown).toMatchObject({ wording: '改过的引语' })
    const req = await desk.requestOf('editor')
    const { id, lockVersion } = await newest('quotes')
    const data = { wording: '经本地接口', lockVersion }
    for (const overrideAccess of [true, false]) {
      await untouched(desk, slug, () =>
        desk.payload
          .update({ collection: 'quotes', id, data: { ...data }, overrideAccess, req })
          .catch((error: unknown) => error),
      )
    }
    await untouched(desk, slug, () =>
      desk.payload.db.updateOne({ collection: 'quotes', id, data: { wording: '绕过钩子' } }),
    )
    expect(await desk.publishedBytes(slug)).toContain('我们将按时完成全部工程')
  })

  it('B14: refuses to delete a quotation that a text shows', async () => {
    const { id } = await newest('quotes')
    const answer = await untouched(desk, slug, () => desk.send('chief', 'DELETE', `/quotes/${id}`))
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'inUse' } })
  })

  it('B19: does not move for other words of a picture, and whoever wrote them does not approve them', async () => {
    const { id, lockVersion } = await picture()
    const alt = { alt: '主编改的替代文字', caption: '新图说', lockVersion }
    const saved = await untouched(desk, slug, () => desk.send('chief2', 'PATCH', `/media/${id}`, alt))
    expect(saved.status).toBe(200)
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const say = { verdict: 'approve', scope: 'text', digest: body.revision?.scopes.text }
    const own = await desk.send('chief2', 'POST', `/revisions/${body.revision?.id}/decide`, say)
    expect(own).toMatchObject({ status: 403, body: { refusal: 'contributor' } })
  })

  it('B19: never replaces the bytes of a picture, whoever asks and by whichever door', async () => {
    const { id, lockVersion, sha256 } = await picture()
    const other = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#03a' } })
      .png()
      .toBuffer()
    const file = { data: other, mimetype: 'image/png', name: 'p.png', size: other.length }
    for (const overrideAccess of [true, false]) {
      const req = await desk.requestOf('admin')
      const data = { alt: '换图', lockVersion } as never
      const replacing = () =>
        desk.payload.update({ collection: 'media', id, data, file, overrideAccess, req })
      await untouched(desk, slug, () =>
        expect(replacing()).rejects.toMatchObject({ refusal: { code: 'fileIsFixed' } }),
      )
    }
    for (const data of [
      { sha256: '0'.repeat(64) },
      { filename: 'other.png' },
      { url: 'https://example.org/x' },
    ]) {
      const { lockVersion: current } = await picture()
      await untouched(desk, slug, () =>
        desk.send('admin', 'PATCH', `/media/${id}`, { ...data, lockVersion: current }),
      )
      expect(await picture()).toMatchObject({ id, sha256, filename: `${sha256}.png` })
    }
  })

  it('B19: refuses to delete a picture that a revision shows', async () => {
    const { id } = await picture()
    const answer = await untouched(desk, slug, () => desk.send('admin', 'DELETE', `/media/${id}`))
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'inUse' } })
    const bulk = await untouched(desk, slug, () =>
      desk.send('admin', 'DELETE', `/media?where[id][equals]=${id}`),
    )
    expect(bulk.status).toBe(400)
    expect((await picture()).id).toBe(id)
  })

  it('B20: does not move for another slug; the address stays, and nobody else can be published at it', async () => {
    const { body } = await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)
    const data = { slug: 'moved-elsewhere', lockVersion: body.lockVersion }
    const moved = await untouched(desk, slug, () =>
      desk.send('editor', 'PATCH', `/articles/${article.id}`, data),
    )
    expect(moved.status).toBe(200)
    expect(await desk.publishedBytes('moved-elsewhere')).toBe('{"kind":"unknown"}')
    const intruder = await desk.bringIn(slug, '另一篇文章\n第一段文字。\n')
    const answer = await untouched(desk, slug, () => desk.publishAll(intruder.id))
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'slugTaken' } })
  })

  it('B20: leads from the old address to the new one only once that was published', async () => {
    const title = { title: '搬了家的标题', lockVersion: await lockVersion() }
    await desk.send('editor', 'PATCH', `/articles/${article.id}`, title)
    const { id, digest } = await desk.approveAll(article.id)
    const answer = await desk.send('chief', 'POST', `/revisions/${id}/publish`, {
      digest,
      change: { kind: 'minor' },
    })
    expect(answer.status, answer.text).toBe(200)
    expect(await desk.publishedBytes(slug)).toBe('{"kind":"moved","slug":"moved-elsewhere"}')
    expect(await desk.publishedBytes('moved-elsewhere')).toContain('"kind":"published"')
  })
})

describe('B21: what readers get, when people and sources change', () => {
  const address = 'moved-elsewhere'

  it('does not move when an approver is renamed or deactivated', async () => {
    const { id } = (await desk.requestOf('chief')).user ?? { id: 0 }
    for (const data of [{ name: '改了名的主编' }, { deactivatedAt: new Date().toISOString() }]) {
      const answer = await untouched(desk, address, () => desk.send('admin', 'PATCH', `/users/${id}`, data))
      expect(answer.status).toBe(200)
    }
    expect(await desk.publishedBytes(address)).toContain('示例主编甲')
  })

  it('does not move when somebody tries to delete a person, which every door refuses', async () => {
    const { id } = (await desk.requestOf('checker')).user ?? { id: 0 }
    const rest = await untouched(desk, address, () => desk.send('admin', 'DELETE', `/users/${id}`))
    expect(rest.status).toBe(403)
    const { body } = await untouched(desk, address, () =>
      desk.graphql('admin', `mutation { deleteUser(id: ${id}) { id } }`),
    )
    expect(body).toHaveProperty('errors')
    const req = await desk.requestOf('admin')
    const deletion = () => desk.payload.delete({ collection: 'users', id, overrideAccess: true, req })
    await untouched(desk, address, () =>
      expect(deletion()).rejects.toMatchObject({ refusal: { code: 'personOnRecord' } }),
    )
  })

  it('refuses by name each of several people who are deleted at once', async () => {
    const { id } = (await desk.requestOf('checker')).user ?? { id: 0 }
    const req = await desk.requestOf('admin')
    const where = { id: { equals: id } }
    const deletion = () => desk.payload.delete({ collection: 'users', where, overrideAccess: true, req })
    const { docs, errors } = await untouched(desk, address, deletion)
    expect(docs).toEqual([])
    expect(errors.map(({ message }) => message)).toEqual([
      'The record names this person. Deactivate them instead; their name stays.',
    ])
  })

  it('does not move when a source is renamed, and refuses to delete it while a quotation names it', async () => {
    const { attribution } = await newest('quotes')
    const path = `/sources/${attribution.speaker}`
    const { body } = await desk.send('checker', 'GET', `${path}?depth=0`)
    const data = { name: '另一个人', role: '另一职务', lockVersion: body.lockVersion }
    const renamed = await untouched(desk, address, () => desk.send('checker', 'PATCH', path, data))
    expect(renamed.status).toBe(200)
    const answer = await untouched(desk, address, () => desk.send('chief2', 'DELETE', path))
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'inUse' } })
  })

  it('does not move when a quotation is given to another source, nor when the first one then goes', async () => {
    const { body } = await desk.send('checker', 'POST', '/sources', { name: '并入者', kind: 'person' })
    const quote = await newest('quotes')
    const { attribution, lockVersion } = quote
    const merged = { attribution: { ...attribution, speaker: body.doc?.id }, lockVersion }
    const saved = await untouched(desk, address, () =>
      desk.send('checker', 'PATCH', `/quotes/${quote.id}`, merged),
    )
    expect(saved.status).toBe(200)
    const path = `/sources/${attribution.speaker}`
    const gone = await untouched(desk, address, () => desk.send('chief2', 'DELETE', path))
    expect(gone.status).toBe(200)
  })

  it('leaves a record that verifies after all of it', async () => {
    expect(await verify(await desk.requestOf('admin'))).toMatchObject({ ok: true, fault: null })
  })
})
