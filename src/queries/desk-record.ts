import type { PayloadRequest } from 'payload'

import { scopeStandings, type Standings } from '../domain/workflow/standing'
import type { PublishFacts } from '../domain/workflow/publish'
import type { RevisionFacts } from '../domain/workflow/types'
import type { Decision, Publication } from '../payload-types'
import { idOf } from './quote-value'
import { decisionFacts, revisionFacts, type RevisionSummary } from './revision-facts'

/** A publication without its bytes. */
export type PublicationSummary = Omit<Publication, 'representation' | 'page' | 'etag'>

/** What stands on record for one article and locale, as the person who asks may see it. */
export interface DeskEdition {
  article: number
  locale: string
  /** Those that are not superseded, newest first. */
  standing: RevisionSummary[]
  /** Oldest first. */
  decisions: Decision[]
  publication: PublicationSummary | null
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
    const article = idOf(record.article) ?? 0
    const key = `${article}/${record.locale}`
    const known = editions.get(key)
    const edition = known ?? {
      article,
      locale: record.locale,
      standing: [],
      decisions: [],
      publication: null,
    }
    if (!known) editions.set(key, edition)
    return edition
  }
  for (const revision of revisions) editionOf(revision).standing.push(revision)
  for (const decision of decisions) editionOf(decision).decisions.push(decision)
  for (const publication of publications) editionOf(publication).publication = publication
  return [...editions.values()]
}

/** A revision as the rules of the workflow judge it. */
export interface Judged {
  facts: RevisionFacts
  standings: Standings
  published: PublishFacts['published']
}

/** What the record says of one revision of an edition. */
export function judgedIn(edition: JudgedEdition, revision: RevisionSummary): Judged {
  const facts = revisionFacts(revision)
  const standings = scopeStandings({
    revision: facts,
    decisions: edition.decisions.map(decisionFacts),
    withdrawnAtSequence: edition.publication?.withdrawnAtDecision ?? null,
  })
  return { facts, standings, published: publishedIn(edition) }
}

type JudgedEdition = Pick<DeskEdition, 'standing' | 'decisions' | 'publication'>

/** What readers see now, if they see anything. */
export function publishedIn({ publication, standing }: JudgedEdition): PublishFacts['published'] {
  if (publication?.state !== 'published') return null
  const revision = standing.find(({ id }) => id === idOf(publication.revision))
  return revision ? { id: String(revision.id), number: revision.number } : null
}
