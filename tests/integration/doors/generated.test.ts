import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'

import { findPublished } from '../../../src/queries/published/find-published'
import { verify } from '../../../src/queries/verify'
import { ownCollections } from '../../support/collections'
import { openDesk, type Answer, type Desk, type Who } from '../../support/desk'

let desk: Desk
let slug = 'generated-0'
let article = 0
let stories = 0

beforeAll(async () => {
  desk = await openDesk()
  await desk.bringIn('bystander', '旁观的文章\n第一段。\n')
  await beginStory()
})

/** Another published article to attack, once the last one was taken down. */
async function beginStory(): Promise<void> {
  stories += 1
  slug = `generated-${stories}`
  article = (await desk.bringIn(slug)).id
  expect((await desk.publishAll(article)).status).toBe(200)
}

/** Who may make readers see something else; everybody else's attempts must leave them alone. */
const publishers: readonly Who[] = ['chief', 'chief2', 'admin']
const people: readonly Who[] = [
  'admin',
  'chief',
  'chief2',
  'editor',
  'editor2',
  'checker',
  'translator',
  null,
]

interface Request {
  who: Who
  method: string
  path: string
  body: Record<string, unknown>
}

const parameters = fc.constantFrom(
  '',
  '?draft=true',
  '?draft=false',
  '?autosave=true',
  '?publishAllLocales=true',
  '?unpublishAllLocales=true',
  '?locale=all',
  '?trash=true',
  '?depth=3&overrideAccess=true',
  '?overrideLock=false',
)

const values = fc.record(
  {
    title: fc.constantFrom('随机标题甲', '随机标题乙'),
    heading: fc.constantFrom('随机小标题', null),
    slug: fc.constantFrom('generated-1', 'elsewhere', 'bystander'),
    wording: fc.constant('随机引语'),
    name: fc.constant('随机人名'),
    state: fc.constant('withdrawn'),
    status: fc.constantFrom('published', 'approved', 'superseded'),
    representation: fc.constant('随机'),
    revision: fc.integer({ min: 1, max: 4 }),
    publishedAt: fc.constant('2001-01-01T00:00:00.000Z'),
    _status: fc.constantFrom('draft', 'published'),
    deletedAt: fc.constant('2001-01-01T00:00:00.000Z'),
    current: fc.constant(false),
    digest: fc.constant('0'.repeat(64)),
    verdict: fc.constant('approve'),
    body: fc.constant('随机'),
  },
  { requiredKeys: [] },
)

/** Which one of a collection: 1 is the newest that belongs to the article, 2 the one before it. */
const id = fc.integer({ min: 1, max: 3 })
const who = fc.constantFrom(...people)

/** Any method at any address of a collection, with any parameters. The lock version is put in when it is sent. */
const anyRequest: fc.Arbitrary<Request> = fc
  .record({
    who,
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'PATCH', 'PATCH', 'PUT', 'DELETE'),
    collection: fc.constantFrom(...ownCollections, 'users'),
    rest: fc.oneof(
      fc.constant(''),
      id.map((n) => `/${n}`),
      id.map((n) => `/versions/${n}`),
      id.map((n) => `/${n}/duplicate`),
    ),
    query: fc.oneof(parameters, fc.constant('?where[id][exists]=true')),
    body: values,
  })
  .filter(({ method, rest, collection }) => !(method === 'DELETE' && collection === 'users' && rest === ''))
  .map(({ who, method, collection, rest, query, body }) => ({
    who,
    method,
    path: `/${collection}${rest}${query}`,
    body,
  }))

/** The actions of the workflow, by anybody, on anything, with the right digest as often as not. */
const anyAction: fc.Arbitrary<Request> = fc
  .record({
    who,
    verb: fc.constantFrom('submit', 'decide', 'publish', 'republish', 'withhold', 'restore', 'withdraw'),
    target: id,
    scope: fc.constantFrom('text', 'attribution'),
    verdict: fc.constantFrom('approve', 'approve', 'requestChanges'),
  })
  .map(({ who, verb, target, ...decision }) => {
    const collection = verb === 'submit' ? 'articles' : verb === 'withdraw' ? 'publications' : 'revisions'
    const body = {
      ...decision,
      reason: '随机理由',
      change: { kind: 'update', note: '随机' },
      digest: 'right',
    }
    return { who, method: 'POST', path: `/${collection}/${target}/${verb}`, body }
  })

const sequences = fc.array(
  fc.oneof({ arbitrary: anyRequest, weight: 1 }, { arbitrary: anyAction, weight: 1 }),
  {
    minLength: 1,
    maxLength: 8,
  },
)

/** The address with the id of the document that is meant, or as it is where there is none. */
async function resolved(path: string): Promise<string> {
  const [, collection = '', nth, rest = ''] = /^\/(\w+)\/(\d+)(.*)$/.exec(path) ?? []
  if (!nth) return path
  if (collection === 'articles' && nth === '1') return `/articles/${article}${rest}`
  const isTied = ['revisions', 'decisions', 'publications', 'sections'].includes(collection)
  const where = isTied ? `&where[article][equals]=${article}` : ''
  const { body } = await desk.send('admin', 'GET', `/${collection}?depth=0&sort=-id&limit=${nth}${where}`)
  const documents = (body.docs ?? []) as { id: number }[]
  return `/${collection}/${documents.at(-1)?.id ?? 1}${rest}`
}

/** Puts in what a person would have on their screen: the current version, the digest asked for. */
async function informed({ path, body }: Request): Promise<Record<string, unknown>> {
  const [, collection, target] = path.split(/[/?]/)
  if (!Number(target)) return body
  const found = (await desk.send('admin', 'GET', `/${collection}/${target}?depth=0`)).body
  const digests: Record<string, unknown> = { text: found.textDigest, attribution: found.attributionDigest }
  const isDecision = path.endsWith('/decide')
  const digest =
    body.digest === 'right' ? (isDecision ? digests[String(body.scope)] : found.digest) : body.digest
  return { ...body, lockVersion: found.lockVersion, ...(digest ? { digest } : {}) }
}

async function perform(request: Request): Promise<Answer> {
  const body = await informed(request)
  const sent = request.method === 'GET' || request.method === 'DELETE' ? undefined : body
  return desk.send(request.who, request.method, request.path, sent)
}

/** Whether a request is one of the four that may change what readers get, and was answered as done. */
function isLegitimate({ who, method, path }: Request, { status }: Answer): boolean {
  const isVerb = /^\/(revisions\/\d+\/(publish|republish|withhold)|publications\/\d+\/withdraw)$/.test(path)
  return status === 200 && method === 'POST' && isVerb && publishers.includes(who)
}

const SECONDS = 30

it('lets no sequence of requests change what readers get, but publishing, withdrawing and withholding', async () => {
  const property = fc.asyncProperty(sequences, async (requests) => {
    if ((await findPublished('zh-Hans', slug)).kind !== 'published') await beginStory()
    for (const { path, ...asked } of requests) {
      const request = { ...asked, path: await resolved(path) }
      const before = await desk.readersGet(slug)
      const answer = await perform(request)
      const after = await desk.readersGet(slug)
      const told = `${request.method} ${request.path} as ${request.who}: ${answer.status} ${answer.text.slice(0, 200)}`
      if (!isLegitimate(request, answer)) expect(after, told).toBe(before)
      expect(answer.text, told).not.toMatch(/copydesk:|insert into|Failed query/i)
      if (request.who === null) expect(answer.text, told).not.toMatch(/随机标题|示例标题|我们将按时/)
    }
  })
  const limits = { numRuns: 100, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false }
  await fc.assert(property, {
    ...limits,
    seed: Number(process.env.FC_SEED ?? 20_261_122),
    endOnFailure: true,
  })
  expect(await verify(await desk.requestOf('admin'))).toMatchObject({ ok: true, fault: null })
}, 120_000)
