import { beforeAll, describe, expect, it } from 'vitest'

import { openDesk, type Desk } from '../../support/desk'
import { untouched } from '../../support/untouched'

let desk: Desk
const slug = 'behind-doors'

/** Words that stand only in working copies, in the record, or in the accounts. */
const secrets = [
  '未发布的标题',
  '未发布的正文',
  '未发布的引语',
  '机密人物',
  '批注内容',
  '提交说明',
  '核查摘录',
  '示例主编甲',
  '@demo.example',
]

beforeAll(async () => {
  desk = await openDesk()
  const article = await desk.bringIn(slug)
  expect((await desk.publishAll(article.id)).status).toBe(200)
  const { body } = await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)
  await desk.send('editor', 'PATCH', `/articles/${article.id}`, {
    title: '未发布的标题',
    lockVersion: body.lockVersion,
  })
  const [lead] = await desk.sectionsOf(article.id)
  const text = JSON.parse(JSON.stringify(lead?.body).replace('这是导语', '未发布的正文')) as unknown
  await desk.send('editor', 'PATCH', `/sections/${lead?.id}`, { body: text, lockVersion: lead?.lockVersion })
  await desk.send('editor', 'POST', '/quotes', { wording: '未发布的引语', kind: 'direct', language: 'zh' })
  await desk.send('editor', 'POST', '/sources', { name: '机密人物', kind: 'person' })
  await desk.send('chief', 'POST', '/comments', { revision: 1, body: '批注内容' })
  await desk.checkInVain(1, 'checker', '核查摘录')
  await desk.send('editor', 'POST', `/articles/${article.id}/submit`, { note: '提交说明' })
})

function collections(): string[] {
  return Object.keys(desk.payload.collections)
}

function expectNoWord(text: string): void {
  for (const secret of secrets) expect(text).not.toContain(secret)
}

/** What Payload says of what it does not have; none of it depends on what is there. */
const emptyAnswers = [
  '{"message":"Not Found","value":null}',
  '{"errors":[{"message":"Something went wrong."}]}',
]

function expectClosed({ status, text }: { status: number; text: string }, door: string): void {
  if (emptyAnswers.includes(text)) return
  expect([400, 401, 403, 404, 501], `${door}: ${text.slice(0, 200)}`).toContain(status)
  expectNoWord(text)
}

const queries = [
  '',
  '?draft=true',
  '?draft=false',
  '?depth=10',
  '?locale=all',
  '?locale=*&fallback-locale=null',
  '?trash=true',
  '?where[id][exists]=true&limit=0&pagination=false',
  '?where[or][0][title][like]=%',
  '?select[title]=true&select[body]=true',
  '?populate[articles][title]=true&populate[users][email]=true&depth=3',
  '?joins[sections][limit]=0',
  '?joins=false',
  '?sort=-title',
  '?showHiddenFields=true&overrideAccess=true',
  '?user[id]=1&user[roles][0]=admin&req[user]=1',
]

describe('somebody without an account', () => {
  it('reads nothing of any collection, with any parameter', async () => {
    for (const collection of collections()) {
      for (const query of queries) {
        for (const path of [
          `/${collection}`,
          `/${collection}/1`,
          `/${collection}/versions`,
          `/${collection}/versions/1`,
          `/${collection}/count`,
        ]) {
          const { status, text, body } = await desk.send(null, 'GET', `${path}${query}`)
          expectClosed({ status, text }, `${path}${query}`)
          expect(body).not.toHaveProperty('docs')
          expect(body).not.toHaveProperty('totalDocs')
          expectNoWord(text)
        }
      }
    }
  })

  it('reads nothing through a POST that counts as a GET', async () => {
    for (const collection of collections()) {
      const headers = { 'X-HTTP-Method-Override': 'GET', 'X-Payload-HTTP-Method-Override': 'GET' }
      const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
      for (const [sent, body] of [
        [headers, { depth: 5, draft: true, limit: 0 }],
        [form, 'depth=5&draft=true&limit=0'],
      ] as const) {
        const { status, text } = await desk.sendWith(sent, 'POST', `/${collection}`, body)
        expectClosed({ status, text }, collection)
        expectNoWord(text)
      }
    }
  })

  it('finds nothing with a token that is none, expired, unsigned, or an API key', async () => {
    const unsigned = `${btoa('{"alg":"none","typ":"JWT"}')}.${btoa('{"id":1,"collection":"users","sid":"x"}')}.`
    const forged: Record<string, string>[] = [
      { authorization: 'JWT x.y.z' },
      { authorization: `JWT ${unsigned}` },
      { authorization: `Bearer ${unsigned}` },
      { authorization: 'users API-Key 1' },
      { cookie: `payload-token=${unsigned}` },
      { authorization: '' },
    ]
    for (const headers of forged) {
      const { status, text } = await desk.sendWith(headers, 'GET', '/articles?depth=2')
      expect(status, JSON.stringify(headers)).toBe(401)
      expectNoWord(text)
    }
  })

  it('reads nothing by GraphQL, and learns no values', async () => {
    const fields = [
      'Users',
      'Articles',
      'Sections',
      'Quotes',
      'Sources',
      'allMedia',
      'Revisions',
      'Decisions',
    ]
    const more = ['Publications', 'Addresses', 'Verifications', 'Comments', 'Events', 'Edits']
    for (const field of [...fields, ...more]) {
      for (const query of [
        `{ ${field} { totalDocs docs { id } } }`,
        `{ ${field}(limit: 0) { docs { id createdAt } } }`,
      ]) {
        const { text, body } = await desk.graphql(null, query)
        expect(body, text).toMatchObject({ errors: [{ extensions: { statusCode: 403 } }] })
        expectNoWord(text)
      }
    }
    for (const field of ['Article', 'Section', 'Quote', 'Source', 'Revision', 'Publication', 'User']) {
      const { body, text } = await desk.graphql(null, `{ ${field}(id: 1) { id } }`)
      expect(body, text).toHaveProperty('errors')
      expectNoWord(text)
    }
    for (const field of ['versionsArticles', 'versionsSections', 'versionsQuotes', 'versionsSources']) {
      const { body, text } = await desk.graphql(null, `{ ${field} { docs { id } } }`)
      expect(body, text).toHaveProperty('errors')
    }
    for (const field of ['countArticles', 'countRevisions', 'countUsers']) {
      const { body, text } = await desk.graphql(null, `{ ${field} { totalDocs } }`)
      expect(body, text).toHaveProperty('errors')
    }
  })

  it('learns from what it may do that it may do nothing', async () => {
    const { text, body } = await desk.send(null, 'GET', '/access')
    expectNoWord(text)
    expect(body.canAccessAdmin).not.toBe(true)
    for (const collection of collections()) {
      const path = `/${collection}/access/1`
      const answer = await desk.send(null, 'POST', path, {})
      expectNoWord(answer.text)
      expect(answer.text).not.toContain('"read":true')
      expect(answer.text).not.toContain('"update":true')
    }
  })

  it('writes nothing, whatever the method and the collection', async () => {
    for (const collection of collections()) {
      for (const [method, path] of [
        ['POST', ''],
        ['PATCH', '/1'],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', '/1'],
        ['DELETE', '?where[id][exists]=true'],
        ['POST', '/1/duplicate'],
        ['POST', '/versions/1'],
      ] as const) {
        const body = {
          title: '匿名',
          name: '匿名',
          email: 'x@example.org',
          password: 'x',
          roles: ['admin'],
          lockVersion: 1,
        }
        const answer = await untouched(desk, slug, () =>
          desk.send(null, method, `/${collection}${path}`, body),
        )
        expectClosed(answer, `${method} ${collection}${path}`)
        expectNoWord(answer.text)
      }
    }
  })

  it('does none of the actions', async () => {
    const paths = ['/articles/1/submit', '/articles/import', '/revisions/1/decide', '/revisions/1/publish']
    const more = [
      '/revisions/1/republish',
      '/revisions/1/withhold',
      '/revisions/1/restore',
      '/publications/1/withdraw',
    ]
    for (const path of [...paths, ...more]) {
      const answer = await untouched(desk, slug, () => desk.send(null, 'POST', path, {}))
      expect(answer, path).toMatchObject({ status: 401, body: { refusal: 'notSignedIn' } })
    }
    expect((await desk.send(null, 'POST', '/reorder', reordering)).status).toBe(403)
  })

  it('cannot make itself the first administrator, nor open accounts, nor learn who has one', async () => {
    const account = { email: 'first@example.org', password: 'first-visitor', roles: ['admin'] }
    const first = await desk.send(null, 'POST', '/users/first-register', account)
    expect(first).toMatchObject({ status: 403, body: { refusal: 'firstAccountByCommand' } })
    expect((await desk.send(null, 'GET', '/users/init')).status).toBeLessThan(405)
    expect((await desk.send(null, 'POST', '/users/unlock', { email: 'chief@demo.example' })).status).toBe(403)
    expect((await desk.send(null, 'GET', '/users/me')).body.user).toBeNull()
    const known = await desk.send(null, 'POST', '/users/forgot-password', { email: 'chief@demo.example' })
    const unknown = await desk.send(null, 'POST', '/users/forgot-password', { email: 'nobody@demo.example' })
    expect(known.text).toBe(unknown.text)
    const wrong = { email: 'chief@demo.example', password: 'wrong' }
    const nobody = { email: 'nobody@demo.example', password: 'wrong' }
    const [a, b] = [
      await desk.send(null, 'POST', '/users/login', wrong),
      await desk.send(null, 'POST', '/users/login', nobody),
    ]
    expect([a.status, a.text]).toEqual([b.status, b.text])
  })

  it('has no preferences, and sees nobody else at work', async () => {
    for (const path of [
      '/payload-preferences/x',
      '/payload-locked-documents',
      '/payload-kv',
      '/payload-migrations',
    ]) {
      expectClosed(await desk.send(null, 'GET', path), path)
    }
  })

  it('gets no file of a picture from Payload', async () => {
    for (const name of ['x.png', '../../../package.json', '..%2F..%2Fpackage.json']) {
      const { status, text } = await desk.send(null, 'GET', `/media/file/${name}`)
      expect([400, 401, 403, 404], text).toContain(status)
      expect(text).not.toContain('copydesk"')
    }
  })
})

const reordering = {
  collectionSlug: 'sections',
  docsToMove: [1],
  newKeyWillBe: 'greater',
  orderableFieldName: '_sections_sections_order',
  target: { id: 2, key: 'a1' },
}

describe('B15: drafts', () => {
  it.each(['?draft=true', '?draft=1', '?draft=true&depth=3&locale=all', '?_status=draft'])(
    'are not shown to somebody without an account by %s',
    async (query) => {
      for (const path of ['/articles', '/articles/1', '/sections', '/sections/1', '/articles/versions']) {
        const { status, text } = await untouched(desk, slug, () => desk.send(null, 'GET', `${path}${query}`))
        expect(status).toBe(401)
        expectNoWord(text)
      }
      expectNoWord((await desk.graphql(null, '{ Articles(draft: true) { docs { title } } }')).text)
    },
  )
})

describe('an account without a role', () => {
  it('reads nothing, and is told so', async () => {
    const account = { email: 'nobody@demo.example', password: 'without-a-role', name: '无角色' }
    expect((await desk.send('admin', 'POST', '/users', account)).status).toBe(201)
    const { body } = await desk.send(null, 'POST', '/users/login', account)
    const headers = { authorization: `JWT ${String(body.token)}` }
    for (const collection of collections().filter((name) => !name.startsWith('payload-'))) {
      const { status, text } = await desk.sendWith(headers, 'GET', `/${collection}?depth=3`)
      expect(status, collection).toBe(403)
      expectNoWord(text)
    }
  })
})
