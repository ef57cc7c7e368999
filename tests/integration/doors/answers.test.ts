import { beforeAll, describe, expect, it } from 'vitest'

import { openDesk, type Desk } from '../../support/desk'

let desk: Desk
let article: number

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('answers')).id
})

const named = { message: expect.any(String) as string, todo: expect.any(String) as string }

describe('a door of Payload to a collection of the desk says no as every other does', () => {
  it('nobody is 401, for reading and for writing', async () => {
    for (const [method, path] of [
      ['GET', '/articles'],
      ['GET', `/articles/${article}`],
      ['PATCH', `/articles/${article}`],
      ['POST', '/revisions'],
      ['PATCH', '/articles?where[id][exists]=true'],
    ] as const) {
      const answer = await desk.send(null, method, path, method === 'GET' ? undefined : { title: 'x' })
      expect(answer, path).toMatchObject({ status: 401, body: { refusal: 'notSignedIn', ...named } })
    }
  })

  it('who may not is 403, and the panel still finds its errors', async () => {
    const data = { title: 'x', lockVersion: 1 }
    const answer = await desk.send('translator', 'PATCH', `/articles/${article}`, data)
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'notAllowed', ...named } })
    expect(answer.body.errors).toHaveLength(1)
    const written = await desk.send('admin', 'POST', '/revisions', { number: 1 })
    expect(written).toMatchObject({ status: 403, body: { refusal: 'notAllowed' } })
  })

  it.each(['abc', '99999999999999999999', '987654', '1.5'])(
    'what is not there is 404, whatever the address names: %s',
    async (id) => {
      for (const [method, data] of [
        ['GET', undefined],
        ['PATCH', { title: 'x', lockVersion: 1 }],
        ['DELETE', undefined],
      ] as const) {
        const answer = await desk.send('editor', method, `/articles/${id}`, data)
        expect(answer, method).toMatchObject({ status: 404, body: { refusal: 'notFound', ...named } })
      }
    },
  )

  it('says so under the extensions of GraphQL', async () => {
    const mutation = `mutation { updateArticle(id: ${article}, data: { title: "x", lockVersion: 1 }) { id } }`
    const refused = await desk.graphql('translator', mutation)
    expect(refused.body).toMatchObject({ errors: [{ extensions: { refusal: 'notAllowed', ...named } }] })
    const nobody = await desk.graphql(null, '{ Articles { docs { id } } }')
    expect(nobody.body).toMatchObject({ errors: [{ extensions: { refusal: 'notSignedIn' } }] })
  })

  it.each(['articles', 'sections', 'quotes', 'sources'])(
    'many %s at once are not changed',
    async (collection) => {
      const change = { title: 'x', heading: 'x', name: 'x', lockVersion: 1 }
      const path = `/${collection}?where[id][exists]=true`
      const answer = await desk.send('admin', 'PATCH', path, change)
      expect(answer).toMatchObject({ status: 409, body: { refusal: 'bulkRefused', ...named } })
      const stranger = await desk.send('translator', 'PATCH', path, change)
      expect(stranger).toMatchObject({ status: 403, body: { refusal: 'notAllowed' } })
    },
  )
})

describe('an article that was never submitted', () => {
  it('is deleted with its sections, and its quotations stay', async () => {
    const { id } = await desk.bringIn('short-lived')
    const quotes = (await desk.send('admin', 'GET', '/quotes?limit=0')).body.totalDocs
    expect((await desk.send('editor', 'DELETE', `/articles/${id}`)).status).toBe(200)
    expect((await desk.send('admin', 'GET', `/articles/${id}`)).status).toBe(404)
    const sections = await desk.send('admin', 'GET', `/sections?where[article][equals]=${id}`)
    expect(sections.body.totalDocs).toBe(0)
    expect((await desk.send('admin', 'GET', '/quotes?limit=0')).body.totalDocs).toBe(quotes)
  })

  it('is deleted among others, of which those on record stay', async () => {
    const [onRecord, other] = [await desk.bringIn('on-record'), await desk.bringIn('not-on-record')]
    expect((await desk.send('editor', 'POST', `/articles/${onRecord.id}/submit`, {})).status).toBe(200)
    const path = `/articles?where[id][in]=${onRecord.id},${other.id}`
    expect((await desk.send('editor', 'DELETE', path)).status).toBe(400)
    expect((await desk.send('editor', 'GET', `/articles/${onRecord.id}`)).status).toBe(200)
    expect((await desk.send('editor', 'GET', `/articles/${other.id}`)).status).toBe(404)
  })
})
