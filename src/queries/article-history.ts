import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { mayRepublish } from '../domain/workflow/publish'
import { isAnswerable, type Refusal } from '../domain/workflow/refusals'
import { mayWithdraw, mayWithhold } from '../domain/workflow/take-down'
import { mayRestore } from '../domain/workflow/working-copy'
import type { Decision } from '../domain/shared/result'
import type { Actor } from '../domain/workflow/types'
import { judgedIn, loadDeskEditions, type DeskEdition, type PublicationSummary } from './desk-record'
import { mostRevisions } from './edition-record'
import type { RevisionSummary } from './revision-facts'
import { revisionsWithWrongQuotations } from './wrong-quotations'

/** A revision of the history with what this person may do about it; null where they may. */
export interface HistoryLine {
  revision: RevisionSummary
  republish: Refusal | null
  withhold: Refusal | null
  restore: Refusal | null
  /** How many of its quotations are misattributed or withdrawn by now. */
  wrongQuotations: number
}

export interface ArticleHistory {
  article: { id: number; title: string; lockVersion: number }
  locale: string
  /** Newest first. */
  lines: HistoryLine[]
  publication: PublicationSummary | null
  /** The number of what readers see now. */
  published: number | null
  withdraw: Refusal | null
}

interface HistoryRequest {
  article: number
  locale: string
}

/** All revisions of an article in a locale; null for nobody, and for what is not there or not theirs to see. */
export async function articleHistory(
  req: PayloadRequest,
  { article: id, locale }: HistoryRequest,
): Promise<ArticleHistory | null> {
  const actor = actorOf(req)
  const article = actor ? await visibleArticle(req, id) : null
  if (!actor || !article) return null
  const editions = await loadDeskEditions(req, [id])
  const empty: DeskEdition = {
    article: id,
    locale,
    standing: [],
    decisions: [],
    publication: null,
    publishedSourceText: null,
  }
  const edition = editions.find((one) => one.locale === locale) ?? empty
  const revisions = await revisionsOf(req, { article: id, locale })
  const { publication } = edition
  const wrong = await revisionsWithWrongQuotations(req, id)
  const isWithdrawn = publication?.state === 'withdrawn'
  const withdrawing = { actor, locale, publication: publication ? { isWithdrawn } : null, reason: '' }
  const [newest] = revisions
  return {
    article,
    locale,
    lines: revisions.map((revision) => ({
      ...lineOf(revision, { actor, edition, lockVersion: article.lockVersion }),
      wrongQuotations: wrong.find((one) => one.revision === revision.id)?.quotations ?? 0,
    })),
    publication,
    published: newest ? (judgedIn(edition, newest).published?.number ?? null) : null,
    withdraw: standingRefusal(mayWithdraw(withdrawing)),
  }
}

async function visibleArticle(req: PayloadRequest, id: number): Promise<ArticleHistory['article'] | null> {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    select: { title: true, lockVersion: true },
    joins: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return article
}

async function revisionsOf(
  req: PayloadRequest,
  { article, locale }: HistoryRequest,
): Promise<RevisionSummary[]> {
  const { docs } = await req.payload.find({
    collection: 'revisions',
    where: { article: { equals: article }, locale: { equals: locale } },
    select: { manuscript: false, identity: false },
    sort: '-number',
    depth: 0,
    limit: mostRevisions,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

interface Asking {
  actor: Actor
  edition: DeskEdition
  lockVersion: number
}

/** The stored words are hashed when it comes to publishing; here the record is taken at its word. */
function lineOf(
  revision: RevisionSummary,
  { actor, edition, lockVersion }: Asking,
): Omit<HistoryLine, 'wrongQuotations'> {
  const { facts, ...judged } = judgedIn(edition, revision)
  const { whole } = facts.digests
  const shown = { wasPublished: Boolean(revision.publishedAt), isWithheld: Boolean(revision.withheldAt) }
  const asked = { actor, revision: facts }
  const digests = { digest: whole, storedDigest: whole }
  const again = mayRepublish({ ...asked, ...judged, change: null, ...digests, ...shown })
  return {
    revision,
    republish: standingRefusal(again),
    withhold: standingRefusal(mayWithhold({ ...asked, ...shown, reason: '' })),
    restore: standingRefusal(mayRestore({ ...asked, sentLockVersion: lockVersion, lockVersion })),
  }
}

/** What the person can answer, such as a missing reason, is asked for and stands in nobody's way. */
function standingRefusal(decided: Decision<unknown, Refusal>): Refusal | null {
  return decided.ok || isAnswerable(decided.refusal.code) ? null : decided.refusal
}
