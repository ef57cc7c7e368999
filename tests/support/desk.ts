import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type Payload, type PayloadRequest } from 'payload'

import { as, DEMO_PASSWORD, hirePeople } from '../../seed/people'
import { importArticle } from '../../src/actions/import-article'
import type { Article, Section } from '../../src/payload-types'
import { findPublished } from '../../src/queries/published/find-published'
import { findPublishedRevisions } from '../../src/queries/published/published-revision'
import { findRepresentation } from '../../src/queries/published/find-representation'
import { listPublished } from '../../src/queries/published/list-published'
import { testPayload } from './payload'

/** Whose token a request carries; null for nobody. */
export type Who =
  | 'admin'
  | 'editor'
  | 'editor2'
  | 'checker'
  | 'checker2'
  | 'chief'
  | 'chief2'
  | 'translator'
  | 'translator2'
  | 'reviewer'
  | 'reviewer2'
  | null

export interface Answer {
  status: number
  body: Record<string, unknown> & {
    revision?: { id: number; number: number; status: string; digest: string; scopes: Record<string, string> }
    publication?: { id: number; slug: string; revision: number; publishedAt: string }
    decision?: { id: number }
    article?: { id: number; lockVersion: number }
    refusal?: string
    details?: Record<string, unknown>
    doc?: { id: number; lockVersion: number }
  }
  text: string
}

/** A small article: a lead, two sections, a quotation with a named speaker. */
export const ARTICLE_TEXT = `示例标题
——写在测试之际
这是导语，说明本文要讲什么。
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”这是第一节的另一句话。
第一节的第二段讲述了更多情况。
第二节
第二节只有一个段落，它说明了后续安排。
`

/** A desk of one test file: Payload on its own database, the demo's people, requests as any of them. */
export interface Desk {
  payload: Payload
  send: (who: Who, method: string, path: string, body?: unknown) => Promise<Answer>
  /** The same with headers of its own, such as somebody's token. */
  sendWith: (headers: Record<string, string>, method: string, path: string, body?: unknown) => Promise<Answer>
  graphql: (who: Who, query: string, variables?: Record<string, unknown>) => Promise<Answer>
  /** A request as that person, for the Local API. */
  requestOf: (who: Exclude<Who, null>) => Promise<PayloadRequest>
  /** Brings in an article as the editor; the text defaults to the small one. */
  bringIn: (slug: string, text?: string) => Promise<Article>
  sectionsOf: (article: number) => Promise<Section[]>
  /** Submit by the editor, approve both scopes by others, publish by the chief. */
  publishAll: (article: number, change?: { kind: string; note?: string }) => Promise<Answer>
  /** Records that the checker, or whoever is named, compared a quotation with nothing they could find. */
  checkInVain: (quote: number, who?: Who, extract?: string) => Promise<Answer>
  approveAll: (article: number) => Promise<NonNullable<Answer['body']['revision']>>
  /** What readers get: every byte of it, or that there is nothing. */
  publishedBytes: (slug: string, locale?: string) => Promise<string>
  /** Every byte of every kind: page, delivery, list, and the first nine revisions. */
  readersGet: (slug: string, locale?: string) => Promise<string>
}

const origin = 'http://localhost:3000'

export async function openDesk(): Promise<Desk> {
  const payload = await testPayload()
  await hirePeople(payload)
  const tokens = new Map<string, string>()
  const { default: config } = await import('../../payload.config')

  async function raw(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const init: RequestInit = { method, headers: { 'content-type': 'application/json', ...headers } }
    if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await handleEndpoints({ config, request: new Request(`${origin}/api${path}`, init) })
    const text = await response.text()
    return { status: response.status, text, body: parse(text) }
  }

  async function tokenOf(who: Exclude<Who, null>): Promise<string> {
    const known = tokens.get(who)
    if (known) return known
    const account = { email: `${who}@demo.example`, password: DEMO_PASSWORD }
    const { body } = await raw('POST', '/users/login', account, {})
    const token = String(body.token)
    tokens.set(who, token)
    return token
  }

  async function headersOf(who: Who): Promise<Record<string, string>> {
    return who === null ? {} : { authorization: `JWT ${await tokenOf(who)}` }
  }

  const send: Desk['send'] = async (who, method, path, body) => raw(method, path, body, await headersOf(who))

  const sendWith: Desk['sendWith'] = (headers, method, path, body) => raw(method, path, body, headers)

  const graphql: Desk['graphql'] = async (who, query, variables) => {
    const headers = { 'content-type': 'application/json', ...(await headersOf(who)) }
    const body = JSON.stringify({ query, variables })
    const request = new Request(`${origin}/api/graphql`, { method: 'POST', headers, body })
    const response = await GRAPHQL_POST(config)(request)
    const text = await response.text()
    return { status: response.status, text, body: parse(text) }
  }

  const requestOf: Desk['requestOf'] = (who) => as(payload, `${who}@demo.example`)

  const bringIn: Desk['bringIn'] = async (slug, text = ARTICLE_TEXT) => {
    const editor = await as(payload, 'editor@demo.example')
    const bytes = new TextEncoder().encode(text)
    const outcome = await importArticle(editor, { bytes, fileName: 'test.txt', slug, locale: 'zh-Hans' })
    if (!outcome.ok || !outcome.value.article) throw new Error(`not imported: ${JSON.stringify(outcome)}`)
    const { id } = outcome.value.article
    return payload.findByID({
      collection: 'articles',
      id,
      depth: 0,
      joins: false,
      overrideAccess: true,
      req: editor,
    })
  }

  const sectionsOf: Desk['sectionsOf'] = async (article) => {
    const req = await as(payload, 'editor@demo.example')
    const where = { article: { equals: article } }
    const found = await payload.find({
      collection: 'sections',
      where,
      sort: '_sections_sections_order',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      req,
    })
    return found.docs
  }

  const checkInVain: Desk['checkInVain'] = async (quote, who = 'checker', extract = '') => {
    const { body } = await send(who, 'GET', `/quotes/${quote}?depth=0`)
    const seen = { lockVersion: body.lockVersion, source: null, extract, extractLanguage: 'zh' }
    return send(who, 'POST', `/quotes/${quote}/verify`, { ...seen, verdict: 'notFound' })
  }

  const approveAll: Desk['approveAll'] = async (article) => {
    const { body } = await send('editor', 'POST', `/articles/${article}/submit`, {})
    const revision = body.revision
    if (!revision) throw new Error(`not submitted: ${JSON.stringify(body)}`)
    const say = { verdict: 'approve' }
    const path = `/revisions/${revision.id}/decide`
    await send('checker', 'POST', path, { ...say, scope: 'attribution', digest: revision.scopes.attribution })
    await send('chief', 'POST', path, { ...say, scope: 'text', digest: revision.scopes.text })
    return revision
  }

  const publishAll: Desk['publishAll'] = async (article, change) => {
    const { id, digest } = await approveAll(article)
    return send('chief', 'POST', `/revisions/${id}/publish`, { digest, ...(change ? { change } : {}) })
  }

  const publishedBytes: Desk['publishedBytes'] = async (slug, locale = 'zh-Hans') =>
    JSON.stringify(await findPublished(locale, slug))

  const readersGet: Desk['readersGet'] = async (slug, locale = 'zh-Hans') => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    const list = await listPublished(locale, { limit: 1000 })
    return JSON.stringify([
      await findPublished(locale, slug),
      await findRepresentation(locale, slug),
      await findPublishedRevisions(locale, slug, numbers),
      list.items.filter((item) => item.slug === slug),
    ])
  }

  return {
    payload,
    send,
    sendWith,
    graphql,
    requestOf,
    bringIn,
    sectionsOf,
    checkInVain,
    approveAll,
    publishAll,
    publishedBytes,
    readersGet,
  }
}

function parse(text: string): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body']
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
