import type { Digest } from '../domain/shared/brand'
import { deliveryDocument, representationOf } from '../domain/republishing/delivery'
import { countApprovers } from '../domain/republishing/approvers'
import { pageProjection } from '../domain/republishing/page'
import type {
  Alternate,
  HistoryEntry,
  PublicationFacts,
  PublishedApproval,
} from '../domain/republishing/types'
import type { Standings } from '../domain/workflow/standing'
import type { Decision, Publication, Revision } from '../payload-types'
import { idOf } from '../queries/quote-value'
import { publicFactsOf } from '../queries/publication-facts'
import { translatedFromNow } from '../queries/translation/translated-from'
import { identityOf, manuscriptOf } from '../queries/revision-facts'
import type { Act } from './within-transaction'

/** The columns of a publication that hold finished bytes; made together, or they would disagree. */
type Finished = Pick<Publication, 'representation' | 'etag' | 'page'>

/** Everything readers will be told of a revision, finished: the delivery document and the page. */
export function finish(revision: Revision, facts: PublicationFacts): Finished {
  const manuscript = manuscriptOf(revision)
  const identity = identityOf(revision)
  const { body, etag } = representationOf(deliveryDocument(manuscript, identity, facts))
  return { representation: body, etag, page: { ...pageProjection(manuscript, identity, facts) } }
}

/** Who approved, by name and time, as it stands at this moment: frozen with the publication. */
export function approvalsOf(standings: Standings, decisions: readonly Decision[]): PublishedApproval[] {
  return [...standings.text.approvals, ...standings.attribution.approvals].flatMap(({ sequence, scope }) => {
    const decision = decisions.find(({ id }) => id === sequence)
    if (!decision) return []
    const { byName: by, decidedAt: at, overrideReason } = decision
    return [{ scope, by, at, ...(overrideReason ? { override: { reason: overrideReason } } : {}) }]
  })
}

/** The other locales in which readers can have this article now. */
export async function alternatesOf({ req }: Act, article: number, locale: string): Promise<Alternate[]> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { article: { equals: article }, state: { equals: 'published' }, locale: { not_equals: locale } },
    sort: 'locale',
    select: { locale: true, slug: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((publication) => ({ locale: publication.locale, slug: publication.slug }))
}

/**
 * Brings the links between locales up to date after one of them came or went, and what translations say of their
 * source; no word of text changes.
 */
export async function refreshAlternates(act: Act, article: number, changed: string): Promise<void> {
  const { req } = act
  for (const { locale } of await alternatesOf(act, article, changed)) {
    const { docs } = await req.payload.find({
      collection: 'publications',
      where: { article: { equals: article }, locale: { equals: locale } },
      depth: 1,
      limit: 1,
      overrideAccess: true,
      req,
    })
    const [publication] = docs
    if (!publication || typeof publication.revision !== 'object') continue
    const alternates = await alternatesOf(act, article, locale)
    const translatedFrom = await translatedFromNow(req, publication.revision)
    const facts = { ...publicFactsOf(publication), alternates, translatedFrom }
    await savePublication(act, publication.id, finish(publication.revision, facts))
  }
}

/** One more line of the public history. */
export function withEntry(
  history: readonly HistoryEntry[],
  entry: Omit<HistoryEntry, 'approvals' | 'digest'> & {
    approvals: PublishedApproval[]
    digest: Digest | string
  },
): HistoryEntry[] {
  return [...history, { ...entry, approvals: countApprovers(entry.approvals) }]
}

export async function savePublication({ req }: Act, id: number, data: Partial<Publication>): Promise<void> {
  await req.payload.db.updateOne({ collection: 'publications', id, data, req, returning: false })
}

export function articleOf(revision: Pick<Revision, 'article'>): number {
  return idOf(revision.article)
}
