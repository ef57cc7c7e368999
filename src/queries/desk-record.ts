import type { PayloadRequest } from 'payload'

import { scopeStandings, type Standings } from '../domain/workflow/standing'
import type { PublishFacts } from '../domain/workflow/publish'
import type { RevisionFacts } from '../domain/workflow/types'
import type { Decision, Publication } from '../payload-types'
import { idOf } from './quote-value'
import { decisionsOn, revisionFacts, type RevisionSummary } from './revision-facts'

/** A publication without its bytes. */
export type PublicationSummary = Omit<Publication, 'representation' | 'page' | 'etag'>

/** What stands on record for one article and locale, as the person who asks may see it. */
export interface DeskEdition {
  article: number
  locale: string
  /** Those that are not superseded, newest first. */
  standing: RevisionSummary[]
  /** Those on this locale, and on the attribution of others; oldest first. */
  decisions: Decision[]
  publication: PublicationSummary | null
  /** The text digest of what readers see of the article in its own locale; null where they see nothing. */
  publishedSourceText: string | null
}

const seen = { depth: 0, overrideAccess: false, limit: 0, pagination: false } as const

/** The editions of these articles, in three queries whatever their number. */
export async function loadDeskEditions(
  req: PayloadRequest,
  articles: readonly number[],
): Promise<DeskEdition[]> {
  const where = { article: { in: [...articles] } }
  const [revisions, decisions, publications] = await Promise.all([
    req.payload.find({
      collection: 'revisions',
      where: { ...where, status: { not_equals: 'superseded' } },
      select: { manuscript: false, identity: false },
      sort: '-number',
      ...seen,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'decisions',
      where,
      sort: 'id',
      ...seen,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'publications',
      where,
      select: { representation: false, page: false, etag: false },
      ...seen,
      overrideAccess: false,
      req,
    }),
  ])
  return grouped(revisions.docs, decisions.docs, publications.docs)
}

function grouped(
  revisions: RevisionSummary[],
  decisions: Decision[],
  publications: PublicationSummary[],
): DeskEdition[] {
  const editions = new Map<string, DeskEdition>()
  const editionOf = (record: { article: Decision['article']; locale: string }): DeskEdition => {
    const article = idOf(record.article)
    const key = `${article}/${record.locale}`
    const known = editions.get(key)
    const edition = known ?? {
      article,
      locale: record.locale,
      standing: [],
      decisions: [],
      publication: null,
      publishedSourceText: null,
    }
    if (!known) editions.set(key, edition)
    return edition
  }
  for (const revision of revisions) editionOf(revision).standing.push(revision)
  for (const publication of publications) editionOf(publication).publication = publication
  for (const edition of editions.values()) {
    edition.decisions = decisions.filter(
      (one) =>
        idOf(one.article) === edition.article &&
        (one.locale === edition.locale || one.scope === 'attribution'),
    )
    edition.publishedSourceText = publishedTextIn([...editions.values()], edition.article)
  }
  return [...editions.values()]
}

function publishedTextIn(editions: readonly DeskEdition[], article: number): string | null {
  const published = editions
    .filter((one) => one.article === article && one.publication?.state === 'published')
    .flatMap(
      ({ standing, publication }) => standing.find(({ id }) => id === idOf(publication?.revision)) ?? [],
    )
  return published.find(({ locale, sourceLocale }) => locale === sourceLocale)?.textDigest ?? null
}

/** A revision as the rules of the workflow judge it. */
export interface Judged {
  facts: RevisionFacts
  standings: Standings
  published: PublishFacts['published']
  /** Of a translation: whether readers see the text that it was made from; null for the source itself. */
  isSourcePublished: boolean | null
}

/** What the record says of one revision of an edition. */
export function judgedIn(edition: JudgedEdition, revision: RevisionSummary): Judged {
  const facts = revisionFacts(revision)
  const standings = scopeStandings({
    revision: facts,
    decisions: decisionsOn(revision, edition.decisions),
    withdrawnAtSequence: edition.publication?.withdrawnAtDecision ?? null,
  })
  const isSource = revision.locale === revision.sourceLocale
  const isSourcePublished = isSource ? null : edition.publishedSourceText === revision.sourceTextDigest
  return { facts, standings, published: publishedIn(edition), isSourcePublished }
}

type JudgedEdition = Pick<DeskEdition, 'standing' | 'decisions' | 'publication' | 'publishedSourceText'>

/** What readers see now, if they see anything. */
export function publishedIn({
  publication,
  standing,
}: Pick<DeskEdition, 'standing' | 'publication'>): PublishFacts['published'] {
  if (publication?.state !== 'published') return null
  const revision = standing.find(({ id }) => id === idOf(publication.revision))
  return revision ? { id: String(revision.id), number: revision.number } : null
}
