import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { digestsOf } from '../domain/manuscript/digest'
import type { Article } from '../payload-types'
import { loadDeskEditions, type DeskEdition } from './desk-record'
import { idOf } from './quote-value'
import type { RevisionSummary } from './revision-facts'
import { translationsOf } from './translation/load-translation'
import { loadWorkingCopy } from './working-copy'
import { revisionsWithWrongQuotations } from './wrong-quotations'

/** A revision on the board: number, and since when and through whom it stands where it stands. */
export interface BoardRevision {
  id: number
  number: number
  at: string
  by: string
}

/** One article in one locale, from the working copy to what readers see. */
export interface BoardRow {
  article: { id: number; title: string; slug: string }
  locale: string
  /** Null for a translation: its working copy is not an article's. `isPending`: readers lack something of it. */
  working: { at: string; isPending: boolean; isSubmitted: boolean } | null
  inReview: BoardRevision | null
  changesRequested: BoardRevision | null
  approved: BoardRevision | null
  published: BoardRevision | null
  withdrawn: { at: string } | null
  /** The translation behind a row; null for the source. */
  translation: number | null
  /** How many quotations of what readers see are misattributed or withdrawn by now. */
  wrongQuotations: number
}

export interface DeskBoard {
  rows: BoardRow[]
  page: number
  pages: number
}

/** The digest of a working copy is read from six queries; a page of the board must not read hundreds. */
const articlesOnPage = 10

/** Article by locale: where everything stands, the articles touched last first. Pages count from 1. */
export async function deskBoard(req: PayloadRequest, page: number): Promise<DeskBoard> {
  if (!actorOf(req)?.roles.length) return { rows: [], page: 1, pages: 1 }
  const found = await req.payload.find({
    collection: 'articles',
    sort: '-updatedAt',
    select: { title: true, slug: true, sourceLocale: true, updatedAt: true },
    joins: false,
    depth: 0,
    limit: articlesOnPage,
    page,
    overrideAccess: false,
    req,
  })
  const ids = found.docs.map(({ id }) => id)
  const editions = await loadDeskEditions(req, ids)
  const publishers = await publishersOf(req, ids)
  const rows = await Promise.all(found.docs.map((article) => rowsOf(req, article, { editions, publishers })))
  return { rows: rows.flat(), page: found.page ?? 1, pages: found.totalPages }
}

/** Who made public what readers see now, by article and locale. */
async function publishersOf(req: PayloadRequest, articles: readonly number[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      article: { in: [...articles] },
      type: { in: ['publication.published', 'publication.republished'] },
    },
    select: { article: true, locale: true, actorName: true },
    sort: 'sequence',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ article, locale, actorName }) => [`${article}/${locale}`, actorName]))
}

interface OnRecord {
  editions: readonly DeskEdition[]
  publishers: ReadonlyMap<string, string>
}

type BoardArticle = Pick<Article, 'id' | 'title' | 'slug' | 'sourceLocale'>

async function rowsOf(
  req: PayloadRequest,
  article: BoardArticle,
  { editions, publishers }: OnRecord,
): Promise<BoardRow[]> {
  const own = editions.filter((edition) => edition.article === article.id)
  const source = own.find(({ locale }) => locale === article.sourceLocale)
  const working = await workingOf(req, article.id, source)
  const rows = [
    { ...rowOf(article, article.sourceLocale, source, publishers), working },
    ...own
      .filter((edition) => edition !== source)
      .map((edition) => rowOf(article, edition.locale, edition, publishers)),
  ]
  const translations = await translationsOf(req, article.id)
  const wrong = (await revisionsWithWrongQuotations(req, article.id)).filter(({ isPublished }) => isPublished)
  return rows.map((row) => ({
    ...row,
    translation: translations.find(({ locale }) => locale === row.locale)?.id ?? null,
    wrongQuotations: wrong.find(({ locale }) => locale === row.locale)?.quotations ?? 0,
  }))
}

/** The list of articles was read with the person's access, so that reading on past it shows nothing more. */
async function workingOf(
  req: PayloadRequest,
  article: number,
  edition: DeskEdition | undefined,
): Promise<BoardRow['working']> {
  const copy = await loadWorkingCopy(req, article)
  if (!copy) return null
  const digest = digestsOf(copy.manuscript).whole
  const documents = [copy.article, ...copy.sections, ...copy.quotes, ...copy.sources]
  const at = documents.map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b))
  const { publication } = edition ?? {}
  const isPublished = publication?.state === 'published' && publication.digest === digest
  const isSubmitted = edition?.standing.some((revision) => revision.digest === digest) ?? false
  return { at, isPending: !isPublished, isSubmitted }
}

function rowOf(
  { id, title, slug }: BoardArticle,
  locale: string,
  edition: DeskEdition | undefined,
  publishers: OnRecord['publishers'],
): Omit<BoardRow, 'translation' | 'wrongQuotations'> {
  const newest = (...statuses: RevisionSummary['status'][]) =>
    edition?.standing.find(({ status }) => statuses.includes(status))
  const publication = edition?.publication
  const published = edition?.standing.find((revision) => revision.id === idOf(publication?.revision))
  return {
    article: { id, title, slug },
    locale,
    working: null,
    inReview: submitted(newest('inReview')),
    changesRequested: decided(newest('changesRequested'), edition),
    approved: decided(newest('approved'), edition),
    published:
      publication?.state === 'published' && published
        ? {
            ...submittedBy(published),
            at: publication.publishedAt,
            by: publishers.get(`${id}/${locale}`) ?? '',
          }
        : null,
    withdrawn:
      publication?.state === 'withdrawn' ? { at: publication.withdrawnAt ?? publication.publishedAt } : null,
  }
}

function submittedBy({ id, number, submittedAt, submittedByName }: RevisionSummary): BoardRevision {
  return { id, number, at: submittedAt, by: submittedByName }
}

function submitted(revision: RevisionSummary | undefined): BoardRevision | null {
  return revision ? submittedBy(revision) : null
}

/** Since its last decision, through whoever took it. */
function decided(
  revision: RevisionSummary | undefined,
  edition: DeskEdition | undefined,
): BoardRevision | null {
  if (!revision) return null
  const last = edition?.decisions.findLast((decision) => idOf(decision.revision) === revision.id)
  return last ? { ...submittedBy(revision), at: last.decidedAt, by: last.byName } : submittedBy(revision)
}
