import { randomUUID } from 'node:crypto'
import { quoteFields, sourceFields } from '../src/actions/record-fields'
import type { Manuscript } from '../src/domain/manuscript/types'
import type { Article, Section } from '../src/payload-types'
import { writeBody } from '../src/richtext/from-manuscript'
import type { Desk } from './desk'

/** What of an imported article is known before its records are made. */
export interface Known {
  slug: string
  manuscript: Manuscript
  origin: Article['origin']
}

/**
 * Makes the records of an article as a script without an import would: each by a call of the Local API, each
 * in a transaction of its own. Nothing is read, planned, compared or logged.
 */
export async function createOneByOne(desk: Desk, { slug, manuscript, origin }: Known): Promise<void> {
  const { payload, editor } = desk
  const { title, subtitle, byline } = manuscript
  const fresh = () => ({ key: randomUUID(), lockVersion: 1 })
  const by = async () => ({ depth: 0, overrideAccess: true, req: await editor() })
  const data = { title, subtitle, byline, slug, sourceLocale: 'zh-Hans' as const, origin, lockVersion: 1 }
  const article = await payload.create({ collection: 'articles', data, ...(await by()) })
  const sources: number[] = []
  for (const source of manuscript.sources) {
    const record = { ...sourceFields(source), ...fresh() }
    sources.push((await payload.create({ collection: 'sources', data: record, ...(await by()) })).id)
  }
  const quotes: number[] = []
  for (const quote of manuscript.quotes) {
    const record = { ...quoteFields(quote, (index) => sources[index] ?? 0), ...fresh() }
    quotes.push((await payload.create({ collection: 'quotes', data: record, ...(await by()) })).id)
  }
  const ids = { quote: (index: number) => quotes[index] ?? 0, image: () => 0, node: randomUUID }
  for (const { heading, blocks } of manuscript.sections) {
    const body = writeBody(blocks, ids) as Section['body']
    const record = { heading, body, article: article.id, ...fresh() }
    await payload.create({ collection: 'sections', data: record, ...(await by()) })
  }
}
