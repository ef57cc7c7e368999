import type { PayloadRequest, Where } from 'payload'

import type { Article, Comment, Event, Revision } from '../payload-types'
import { loadDeskEditions, type DeskEdition } from './desk-record'
import { idOf } from './quote-value'
import type { RevisionSummary } from './revision-facts'

/** A revision as a line of the history. */
export type RevisionLine = Pick<
  Revision,
  | 'id'
  | 'number'
  | 'status'
  | 'submittedAt'
  | 'submittedByName'
  | 'publishedAt'
  | 'withheldAt'
  | 'note'
  | 'digest'
>

/** The record around one revision. */
export interface EditionRecord {
  article: { id: number; title: string }
  edition: DeskEdition
  /** Newest first. */
  revisions: RevisionLine[]
  /** What happened to this revision, oldest first. */
  events: Event[]
  /** Those on this revision, and those on earlier ones that nobody resolved; oldest first. */
  comments: Comment[]
}

const seen = { depth: 0, limit: 0, pagination: false } as const

/** A history longer than this is looked up by number; a list of it helps nobody. */
export const mostRevisions = 200

/** What the desk has on record around a revision, as the person who asks may see it. */
export async function loadRecordOf(
  req: PayloadRequest,
  revision: Pick<RevisionSummary, 'id' | 'article' | 'locale' | 'number'>,
): Promise<EditionRecord> {
  const article = idOf(revision.article)
  const { locale } = revision
  const [title, editions, revisions, events] = await Promise.all([
    titleOf(req, article),
    loadDeskEditions(req, [article]),
    linesOf(req, article, locale),
    eventsOf(req, revision.id),
  ])
  const earlier = revisions.filter(({ number }) => number < revision.number).map(({ id }) => id)
  const edition = editions.find((one) => one.locale === locale)
  return {
    article: { id: article, title },
    edition: edition ?? {
      article,
      locale,
      standing: [],
      decisions: [],
      publication: null,
      publishedSourceText: null,
    },
    revisions,
    events,
    comments: await commentsOn(req, revision.id, earlier),
  }
}

async function titleOf(req: PayloadRequest, id: number): Promise<string> {
  const article: Pick<Article, 'title'> | null = await req.payload.findByID({
    collection: 'articles',
    id,
    select: { title: true },
    joins: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return article?.title ?? ''
}

async function linesOf(req: PayloadRequest, article: number, locale: string): Promise<RevisionLine[]> {
  const { docs } = await req.payload.find({
    collection: 'revisions',
    where: { article: { equals: article }, locale: { equals: locale } },
    select: {
      number: true,
      status: true,
      submittedAt: true,
      submittedByName: true,
      publishedAt: true,
      withheldAt: true,
      note: true,
      digest: true,
    },
    sort: '-number',
    ...seen,
    limit: mostRevisions,
    overrideAccess: false,
    req,
  })
  return docs
}

async function eventsOf(req: PayloadRequest, revision: number): Promise<Event[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { revision: { equals: revision } },
    sort: 'sequence',
    ...seen,
    overrideAccess: false,
    req,
  })
  return docs
}

/** Of earlier revisions, replies come with what they answer: an answer to what was resolved is settled too. */
async function commentsOn(
  req: PayloadRequest,
  revision: number,
  earlier: readonly number[],
): Promise<Comment[]> {
  const unresolved: Where = { and: [{ revision: { in: [...earlier] } }, { resolved: { not_equals: true } }] }
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { or: [{ revision: { equals: revision } }, ...(earlier.length > 0 ? [unresolved] : [])] },
    sort: 'id',
    ...seen,
    overrideAccess: false,
    req,
  })
  return docs.filter((comment) => {
    const parent = idOf(comment.parent)
    return idOf(comment.revision) === revision || parent === null || docs.some(({ id }) => id === parent)
  })
}
