import type { PayloadRequest } from 'payload'

import { digestOf } from '../domain/manuscript/digest'
import type { HistoryKind, PublicationFacts } from '../domain/republishing/types'
import type { Digest } from '../domain/shared/brand'
import { accept, refuse } from '../domain/shared/result'
import {
  mayPublish,
  mayRepublish,
  type PublicChange,
  type Publication as Allowed,
  type PublishFacts,
} from '../domain/workflow/publish'
import type { Standings } from '../domain/workflow/standing'
import type { Publication, Revision } from '../payload-types'
import { judgedIn } from '../queries/desk-record'
import { publicFactsOf } from '../queries/publication-facts'
import { idOf } from '../queries/quote-value'
import { translatedFromNow } from '../queries/translation/translated-from'
import { loadEdition, manuscriptOf, storedDigest, type Edition } from '../queries/revision-facts'
import { appendEvent } from './append-event'
import { claimAddress } from './claim-address'
import { lockedRevision } from './locked-revision'
import {
  alternatesOf,
  approvalsOf,
  articleOf,
  finish,
  refreshAlternates,
  savePublication,
  withEntry,
} from './make-public'
import { moveRevision } from './move-revision'
import { followSource } from './translation/follow-source'
import { withinTransaction, type Act, type Outcome } from './within-transaction'

export interface PublishRequest {
  revision: number
  /** The whole digest of the revision that the person looked at. */
  digest: Digest
  change?: PublicChange
}

/** What is to be published, and the state of the record it was judged in. */
interface Candidate {
  revision: Revision
  edition: Edition
  standings: Standings
  allowed: Allowed
}

type Verb = 'publish' | 'republish'

/** Makes an approved revision what readers see. */
export function publish(
  req: PayloadRequest,
  request: PublishRequest,
  now = new Date(),
): Promise<Outcome<Publication>> {
  return withinTransaction({ req, now }, (act) => movePointer(act, request, 'publish'))
}

/** Shows readers an earlier revision again: a new publication of an old digest, under its approvals. */
export function republish(
  req: PayloadRequest,
  request: PublishRequest,
  now = new Date(),
): Promise<Outcome<Publication>> {
  return withinTransaction({ req, now }, (act) => movePointer(act, request, 'republish'))
}

async function movePointer(act: Act, request: PublishRequest, verb: Verb): Promise<Outcome<Publication>> {
  const candidate = await judge(act, request, verb)
  if (!candidate.ok) return candidate
  const { revision, edition, allowed } = candidate.value
  const article = articleOf(revision)
  const facts = await publicFacts(act, candidate.value, verb)
  const address = await claimAddress(act, { article, locale: revision.locale, slug: revision.slug })
  if (!address.ok) return address
  await appendEvent(act, {
    type: verb === 'publish' ? 'publication.published' : 'publication.republished',
    article,
    locale: revision.locale,
    revision: revision.id,
    digest: revision.digest,
    reason: allowed.change?.note ?? null,
    details: { kind: allowed.change?.kind ?? null, slug: revision.slug },
  })
  await retire(act, edition, revision)
  await moveRevision(act, revision.id, {
    status: 'published',
    ...(revision.publishedAt ? {} : { publishedAt: act.now.toISOString() }),
  })
  const publication = await point(act, candidate.value, facts)
  await address.value.attach(publication.id)
  await refreshAlternates(act, article, revision.locale)
  await followSource(act, article)
  return accept(publication)
}

async function judge(act: Act, request: PublishRequest, verb: Verb): Promise<Outcome<Candidate>> {
  const { req, actor } = act
  const revision = await lockedRevision(act, request.revision)
  if (!revision) return refuse({ code: 'notFound' })
  const edition = await loadEdition(req, articleOf(revision), revision.locale)
  const { facts, standings, published, isSourcePublished } = judgedIn(edition, revision)
  const publishing: PublishFacts = {
    actor,
    revision: facts,
    standings,
    digest: request.digest,
    storedDigest: digestOf(manuscriptOf(revision)),
    published,
    isSourcePublished,
    change: request.change ?? null,
  }
  const allowed =
    verb === 'publish'
      ? mayPublish(publishing)
      : mayRepublish({
          ...publishing,
          wasPublished: Boolean(revision.publishedAt),
          isWithheld: Boolean(revision.withheldAt),
        })
  return allowed.ok ? accept({ revision, edition, standings, allowed: allowed.value }) : allowed
}

function historyKind(verb: Verb, { edition, allowed }: Candidate): HistoryKind {
  if (!edition.publication) return 'first'
  if (verb === 'republish') return 'republished'
  return allowed.change?.kind ?? 'update'
}

async function publicFacts(act: Act, candidate: Candidate, verb: Verb): Promise<PublicationFacts> {
  const { revision, edition, standings, allowed } = candidate
  const { publication } = edition
  const before = publication ? publicFactsOf(publication) : null
  const approvals = approvalsOf(standings, edition.decisions)
  const at = act.now.toISOString()
  const kind = historyKind(verb, candidate)
  const entry = { revision: revision.number, kind, note: allowed.change?.note ?? null, at, approvals }
  return {
    slug: revision.slug,
    digest: storedDigest(revision.digest),
    revision: revision.number,
    approvals,
    history: withEntry(before?.history ?? [], { ...entry, digest: revision.digest }),
    alternates: await alternatesOf(act, articleOf(revision), revision.locale),
    translatedFrom: await translatedFromNow(act.req, revision),
    firstPublishedAt: before?.firstPublishedAt ?? at,
    publishedAt: kind === 'minor' && before ? before.publishedAt : at,
  }
}

/** What readers saw until now is superseded. */
async function retire(act: Act, { publication, standing }: Edition, next: Revision): Promise<void> {
  const before = standing.find(({ id }) => id === idOf(publication?.revision))
  if (before && before.id !== next.id && before.status === 'published') {
    await moveRevision(act, before.id, { status: 'superseded' })
  }
}

async function point(
  act: Act,
  { revision, edition }: Candidate,
  facts: PublicationFacts,
): Promise<Publication> {
  const { req } = act
  const data = {
    article: articleOf(revision),
    locale: revision.locale,
    slug: facts.slug,
    revision: revision.id,
    digest: revision.digest,
    state: 'published' as const,
    ...finish(revision, facts),
    firstPublishedAt: facts.firstPublishedAt,
    publishedAt: facts.publishedAt,
    withdrawnAt: null,
    withdrawnReason: null,
  }
  const id = edition.publication?.id
  if (id === undefined) {
    return req.payload.create({ collection: 'publications', data, depth: 0, overrideAccess: true, req })
  }
  await savePublication(act, id, data)
  return { ...(edition.publication as Publication), ...data }
}
