import type { PayloadRequest } from 'payload'

import type { Image, Manuscript } from '../domain/manuscript/types'
import type { Article, Media, Quote, Section, Source, Verification } from '../payload-types'
import type { BodyFinding } from '../richtext/body-findings'
import { readBody } from '../richtext/to-manuscript'
import { loadSources } from './source-records'
import { ChainNumbers, idOf, quoteValue, sourceValue } from './quote-value'

/** A node that the manuscript does not know, and the section it stands in. */
export interface UnknownContent extends BodyFinding {
  section: number
}

/** The working copy as the value that submitting would freeze, with the documents it was made of. */
export interface WorkingCopy {
  article: Article
  sections: Section[]
  manuscript: Manuscript
  /** Parallel to the manuscript's arrays: the documents, which carry ids, keys and lock versions. */
  quotes: Quote[]
  sources: Source[]
  /** Ids of the pictures that the text shows. */
  pictures: number[]
  unknown: UnknownContent[]
}

/**
 * Reads an article's working copy in six queries, whatever its length; null when there is none.
 * The caller has checked who asks: this reads past access.
 */
export async function loadWorkingCopy(
  req: PayloadRequest,
  articleId: number | string,
): Promise<WorkingCopy | null> {
  const { payload } = req
  const article = await payload.findByID({
    collection: 'articles',
    id: articleId,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!article) return null
  const { docs: sections } = await payload.find({
    collection: 'sections',
    where: { article: { equals: article.id } },
    sort: '_sections_sections_order',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const bodies = sections.map((section) => mentionsIn(section.body))
  const quotes = await loadQuotes(
    req,
    bodies.flatMap((body) => body.quotes),
  )
  const images = await loadImages(
    req,
    bodies.flatMap((body) => body.media),
  )
  return assemble({ article, sections, quotes, images })
}

interface Mentions {
  quotes: number[]
  media: number[]
}

/** Which quotations and pictures a body refers to, in the order of the text, wherever they are nested. */
function mentionsIn(body: unknown, found: Mentions = { quotes: [], media: [] }): Mentions {
  if (Array.isArray(body)) body.forEach((child) => mentionsIn(child, found))
  else if (typeof body === 'object' && body !== null) {
    const { type, quote, value } = body as {
      type?: unknown
      quote?: unknown
      value?: number | { id: number }
    }
    if (type === 'quotation' && typeof quote === 'number') found.quotes.push(quote)
    if (type === 'upload') found.media.push(...[idOf(value)].filter((id) => id !== null))
    Object.values(body).forEach((child) => mentionsIn(child, found))
  }
  return found
}

interface LoadedQuotes {
  quotes: Map<number, Quote>
  sources: Map<number, Source>
  verifications: Map<number, Verification[]>
}

async function loadQuotes(req: PayloadRequest, ids: number[]): Promise<LoadedQuotes> {
  if (ids.length === 0) return { quotes: new Map(), sources: new Map(), verifications: new Map() }
  const { payload } = req
  const where = { id: { in: [...new Set(ids)] } }
  const quotes = await payload.find({
    collection: 'quotes',
    where,
    joins: false,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const checks = await payload.find({
    collection: 'verifications',
    where: { quote: { in: where.id.in } },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const named = [
    ...quotes.docs.flatMap(({ attribution }) => [idOf(attribution.speaker), idOf(attribution.inDocument)]),
    ...checks.docs.map(({ source }) => idOf(source)),
  ].filter((id) => id !== null)
  const sources = await loadSources(req, named)
  return { quotes: byId(quotes.docs), sources, verifications: byQuote(checks.docs) }
}

function byQuote(verifications: Verification[]): Map<number, Verification[]> {
  const grouped = new Map<number, Verification[]>()
  for (const verification of verifications) {
    const quote = idOf(verification.quote)
    grouped.set(quote, [...(grouped.get(quote) ?? []), verification])
  }
  return grouped
}

async function loadImages(req: PayloadRequest, ids: number[]): Promise<Map<number, Image>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({
    collection: 'media',
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((document) => [document.id, imageValue(document)]))
}

function imageValue(document: Media): Image {
  return {
    type: 'image',
    sha256: document.sha256,
    mimeType: document.mimeType ?? '',
    width: document.width ?? null,
    height: document.height ?? null,
    alt: document.alt,
    caption: document.caption || null,
    credit: document.credit || null,
  }
}

function byId<T extends { id: number }>(documents: T[]): Map<number, T> {
  return new Map(documents.map((document) => [document.id, document]))
}

/**
 * Gives each document an index in the order in which it is first asked for: the order of the text. A document
 * that is known under several ids, as a merged source is, has one index.
 */
class FirstUse<T extends { id: number }> {
  readonly used: T[] = []
  readonly #indexes = new Map<number, number>()
  readonly #known: Map<number, T>

  constructor(known: Map<number, T>) {
    this.#known = known
  }

  indexOf = (id: number | null): number | null => {
    if (id === null) return null
    const document = this.#known.get(id)
    if (!document) return null
    const index = this.#indexes.get(document.id)
    if (index !== undefined) return index
    this.#indexes.set(document.id, this.used.length)
    return this.used.push(document) - 1
  }
}

interface Loaded {
  article: Article
  sections: Section[]
  quotes: LoadedQuotes
  images: Map<number, Image>
}

function assemble({ article, sections, quotes, images }: Loaded): WorkingCopy {
  const quoteOrder = new FirstUse(quotes.quotes)
  const sourceOrder = new FirstUse(quotes.sources)
  const chains = new ChainNumbers()
  const unknown: UnknownContent[] = []
  const lookup = { quote: quoteOrder.indexOf, image: (id: number) => images.get(id) ?? null }
  const parts = sections.map((section) => {
    const blocks = readBody(section.body ?? null, lookup)
    if (!blocks.ok) unknown.push(...blocks.refusal.map((finding) => ({ ...finding, section: section.id })))
    return { heading: section.heading || null, blocks: blocks.ok ? blocks.value : [] }
  })
  const quoteValues = quoteOrder.used.map((document) =>
    quoteValue(document, {
      source: sourceOrder.indexOf,
      chains,
      verifications: quotes.verifications.get(document.id) ?? [],
    }),
  )
  const manuscript: Manuscript = {
    schema: 1,
    locale: article.sourceLocale,
    sourceLocale: article.sourceLocale,
    title: article.title,
    subtitle: article.subtitle || null,
    byline: article.byline || null,
    sections: parts,
    quotes: quoteValues,
    sources: sourceOrder.used.map(sourceValue),
  }
  return {
    article,
    sections,
    manuscript,
    quotes: quoteOrder.used,
    sources: sourceOrder.used,
    pictures: [...images.keys()],
    unknown,
  }
}
