import { beforeAll, describe, expect, it } from 'vitest'

import type { Article } from '../../../src/payload-types'
import { verify } from '../../../src/queries/verify'
import { openDesk, type Desk } from '../../support/desk'
import { oneRow, runStatements } from '../../support/postgres'
import { untouched } from '../../support/untouched'

let desk: Desk
let article: Article
const slug = 'on-record'

beforeAll(async () => {
  desk = await openDesk()
  article = await desk.bringIn(slug)
  expect((await desk.publishAll(article.id)).status).toBe(200)
  await desk.send('chief', 'POST', '/comments', { revision: 1, body: '一条批注' })
  await desk.checkInVain(1)
})

const onRecord = [
  'revisions',
  'decisions',
  'publications',
  'addresses',
  'events',
  'edits',
  'verifications',
] as const
type OnRecord = (typeof onRecord)[number]
const immutable = { cause: { code: 'CD001' } }

/** A change of one field of each that matters, and the name of its type in GraphQL. */
const forgeries: Record<OnRecord, { type: string; data: Record<string, unknown> }> = {
  revisions: { type: 'Revision', data: { note: '伪造' } },
  decisions: { type: 'Decision', data: { comment: '伪造' } },
  publications: { type: 'Publication', data: { representation: '伪造' } },
  addresses: { type: 'Address', data: { slug: 'forged' } },
  events: { type: 'Event', data: { reason: '伪造' } },
  edits: { type: 'Edit', data: { person: '伪造' } },
  verifications: { type: 'Verification', data: { locator: '伪造' } },
}

async function rowOf(collection: OnRecord): Promise<{ id: number } & Record<string, unknown>> {
  const req = await desk.requestOf('admin')
  const { docs } = await desk.payload.find({
    collection,
    limit: 1,
    sort: 'id',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [row] = docs
  if (!row) throw new Error(`nothing in ${collection}`)
  return row as unknown as { id: number } & Record<string, unknown>
}

/** The same record once more, as somebody would put it in who knows every field. */
async function copyOf(collection: OnRecord): Promise<Record<string, unknown>> {
  const { id: _id, createdAt: _created, updatedAt: _updated, ...fields } = await rowOf(collection)
  const unique = { slug: 'forged', locale: 'en', number: 99, sequence: 999, hash: '0'.repeat(64) }
  const taken = Object.entries(unique).filter(([name]) => name in fields)
  return { ...fields, ...Object.fromEntries(taken) }
}

describe.each(onRecord)('B17: writing to %s', (collection) => {
  it.each(['editor', 'chief', 'admin', null] as const)(
    'is refused to %s by REST, alone and in bulk',
    async (who) => {
      const { id } = await rowOf(collection)
      const { data } = forgeries[collection]
      const copy = await copyOf(collection)
      for (const [method, path, body] of [
        ['POST', `/${collection}`, copy],
        ['PATCH', `/${collection}/${id}`, data],
        ['PATCH', `/${collection}?where[id][exists]=true`, data],
        ['DELETE', `/${collection}/${id}`, undefined],
        ['DELETE', `/${collection}?where[id][exists]=true`, undefined],
      ] as const) {
        const answer = await untouched(desk, slug, () => desk.send(who, method, path, body))
        expect([400, 401, 403, 404], `${method} ${path} ${answer.text}`).toContain(answer.status)
        expect(answer.text).not.toMatch(/insert into|update "|delete from|Failed query/i)
      }
    },
  )

  it('is refused by GraphQL', async () => {
    const { id } = await rowOf(collection)
    const { type, data } = forgeries[collection]
    const update = `mutation ($data: mutation${type}UpdateInput!) { update${type}(id: ${id}, data: $data) { id } }`
    for (const [query, variables] of [
      [update, { data }],
      [`mutation { delete${type}(id: ${id}) { id } }`, {}],
    ] as const) {
      const { body } = await untouched(desk, slug, () => desk.graphql('admin', query, variables))
      expect(body).toMatchObject({ errors: [{ extensions: { statusCode: 403 } }] })
    }
  })

  it('is refused to the Local API with access', async () => {
    const { id } = await rowOf(collection)
    const { data } = forgeries[collection]
    const req = await desk.requestOf('admin')
    const said = { collection, id, overrideAccess: false, req } as const
    await untouched(desk, slug, async () => {
      await expect(desk.payload.update({ ...said, data })).rejects.toMatchObject({ status: 403 })
      await expect(desk.payload.delete(said)).rejects.toMatchObject({ status: 403 })
    })
  })

  it('B13: is refused to the Local API without access, and to what skips the hooks, by PostgreSQL', async () => {
    const { id } = await rowOf(collection)
    const { data } = forgeries[collection]
    const { payload } = desk
    const where = { id: { equals: id } }
    const req = await desk.requestOf('admin')
    await untouched(desk, slug, async () => {
      const said = { collection, id, overrideAccess: true, req } as const
      await expect(payload.update({ ...said, data })).rejects.toMatchObject(immutable)
      await expect(payload.delete(said)).rejects.toMatchObject(immutable)
      await expect(payload.db.updateOne({ collection, id, data })).rejects.toMatchObject(immutable)
      await expect(payload.db.upsert({ collection, where, data })).rejects.toMatchObject(immutable)
      await expect(payload.db.deleteOne({ collection, where })).rejects.toMatchObject(immutable)
      await expect(payload.db.deleteMany({ collection, where: {} })).rejects.toMatchObject(immutable)
    })
    expect(JSON.stringify(await rowOf(collection))).not.toContain('伪造')
  })
})

describe('B13: putting new rows into the record', () => {
  const forged = ['revisions', 'decisions', 'publications', 'addresses', 'events'] as const

  it.each(forged)('is refused for %s without the event that belongs to it', async (collection) => {
    const data = await copyOf(collection)
    const req = await desk.requestOf('admin')
    const before = await desk.payload.count({ collection, overrideAccess: true, req })
    const forging = () => desk.payload.create({ collection, data: data as never, overrideAccess: true, req })
    await untouched(desk, slug, () => expect(forging()).rejects.toThrow())
    const writing = () => desk.payload.db.create({ collection, data })
    await untouched(desk, slug, () => expect(writing()).rejects.toThrow())
    expect(await desk.payload.count({ collection, overrideAccess: true, req })).toEqual(before)
  })

  it('shows readers no revision that somebody marks as published', async () => {
    const { body } = await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)
    const data = { title: '没有人批准的标题', lockVersion: body.lockVersion }
    await desk.send('editor', 'PATCH', `/articles/${article.id}`, data)
    const { body: submitted } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const id = submitted.revision?.id ?? 0
    const publishedAt = new Date().toISOString()
    const { db } = desk.payload
    await untouched(desk, slug, async () => {
      for (const change of [{ publishedAt }, { status: 'published' }, { status: 'withdrawn' }]) {
        await expect(db.updateOne({ collection: 'revisions', id, data: change })).rejects.toMatchObject(
          immutable,
        )
      }
      await expect(
        runStatements([`update revisions set published_at = now() where id = ${id}`]),
      ).rejects.toMatchObject({ code: 'CD001' })
    })
    expect(await desk.readersGet(slug)).not.toContain('没有人批准的标题')
  })

  it('hides no revision that nobody withheld', async () => {
    const { revision_id: id } = await oneRow('select revision_id from publications limit 1')
    const hiding = `update revisions set withheld_at = now(), withheld_reason = 'x' where id = ${String(id)}`
    await untouched(desk, slug, () =>
      expect(runStatements([hiding])).rejects.toMatchObject({ code: 'CD001' }),
    )
  })

  it('does not tell anybody that something was kept which was not', async () => {
    const req = await desk.requestOf('admin')
    const data = { ...(await copyOf('publications')), locale: 'uz' }
    const creating = desk.payload.create({
      collection: 'publications',
      data: data as never,
      overrideAccess: true,
      req,
    })
    await expect(creating).rejects.toMatchObject(immutable)
  })

  it('leaves a record that verifies', async () => {
    expect(await verify(await desk.requestOf('admin'))).toMatchObject({ ok: true, fault: null })
  })
})

describe('what a trigger refuses', () => {
  const sqlWords = /copydesk:|failed query|update "|delete from|insert into|decisions/i

  it('is answered as recordIsImmutable, by REST and GraphQL, with no word of SQL', async () => {
    const where = { id: { exists: true } }
    const error: unknown = await desk.payload.db
      .deleteMany({ collection: 'decisions', where })
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject(immutable)
    const req = await desk.requestOf('chief')
    for (const graphqlResult of [undefined, { message: 'Something went wrong.' } as never]) {
      for (const hook of desk.payload.config.hooks.afterError) {
        const args = { context: {}, error: error as Error, graphqlResult, req, result: { errors: [] } }
        const answer = await hook(args)
        const told = graphqlResult ? answer?.graphqlResult?.extensions : answer?.response
        expect(told).toMatchObject({ refusal: 'recordIsImmutable' })
        expect(graphqlResult ? told?.statusCode : answer?.status).toBe(403)
        expect(JSON.stringify(answer)).not.toMatch(sqlWords)
      }
    }
  })

  it('is refused with the reason before it comes to that where people can run into it, also in bulk', async () => {
    const [section] = (await desk.sectionsOf(article.id)).filter(({ body }) =>
      JSON.stringify(body).includes('"quotation"'),
    )
    await desk.send('editor', 'DELETE', `/sections/${section?.id}`)
    const alone = await untouched(desk, slug, () => desk.send('chief', 'DELETE', '/quotes/1'))
    expect(alone).toMatchObject({ status: 409, body: { refusal: 'inUse' } })
    const bulk = await untouched(desk, slug, () =>
      desk.send('chief', 'DELETE', '/quotes?where[id][equals]=1'),
    )
    expect(bulk.status).toBe(400)
    expect(bulk.text).not.toMatch(sqlWords)
    expect((await desk.send('chief', 'GET', '/quotes/1')).status).toBe(200)
  })
})
