import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { ManuscriptFinding } from '../domain/manuscript/finding'
import type { Identity, Manuscript } from '../domain/manuscript/types'
import { parseDigest, type Digest } from '../domain/shared/brand'
import { blockingFindings } from '../domain/workflow/blocking'
import type { Contributors, DecisionFacts, RevisionFacts } from '../domain/workflow/types'
import type { Decision, Publication, Revision } from '../payload-types'
import { idOf } from './quote-value'
import { runSql } from './transaction'

/** A digest from the record, which holds nothing else. Throws on anything else: the record is damaged. */
export function storedDigest(text: string): Digest {
  const digest = parseDigest(text)
  if (!digest) throw new Error(`the record holds a digest that is none: ${text}`)
  return digest
}

export function manuscriptOf(revision: Revision): Manuscript {
  return revision.manuscript as unknown as Manuscript
}

export function identityOf(revision: Revision): Identity {
  return revision.identity as unknown as Identity
}

/** A revision as the workflow's rules know it. */
export function revisionFacts(revision: RevisionSummary): RevisionFacts {
  const findings = revision.findings as unknown as ManuscriptFinding[]
  return {
    id: String(revision.id),
    number: revision.number,
    locale: revision.locale,
    sourceLocale: revision.sourceLocale,
    status: revision.status,
    digests: {
      whole: storedDigest(revision.digest),
      text: storedDigest(revision.textDigest),
      attribution: storedDigest(revision.attributionDigest),
    },
    contributors: revision.contributors as unknown as Contributors,
    blockingFindings: blockingFindings(findings),
  }
}

function decisionFacts(decision: Decision): DecisionFacts {
  return {
    sequence: decision.id,
    scope: decision.scope,
    digest: storedDigest(decision.digest),
    verdict: decision.verdict,
    by: String(idOf(decision.by)),
    override: decision.overrideReason ? { reason: decision.overrideReason } : null,
  }
}

/** What says which decisions on an article count for a revision of it. */
export type DecidedRevision = Pick<Revision, 'locale' | 'attributionDigest' | 'sourceAttributionDigest'>

/**
 * The decisions that may count for a revision: those on its locale and, for a translation, those on the attribution
 * of its source, which is the translation's too.
 */
export function decisionsOn(
  { locale, attributionDigest, sourceAttributionDigest }: DecidedRevision,
  decisions: readonly Decision[],
): DecisionFacts[] {
  return decisions.flatMap((decision) => {
    const facts = decisionFacts(decision)
    if (decision.locale === locale) return [facts]
    const isOfSource = decision.scope === 'attribution' && decision.digest === sourceAttributionDigest
    return isOfSource ? [{ ...facts, digest: storedDigest(attributionDigest) }] : []
  })
}

/** A revision without its manuscript: enough for every rule, and small enough to read by the dozen. */
export type RevisionSummary = Omit<Revision, 'manuscript' | 'identity'>

/** Where the record stands for an article in a locale. */
export interface Edition {
  /** The one with the highest number, whatever its status. */
  newest: RevisionSummary | null
  /** Those that are not superseded, newest first: waiting, approved, published, withdrawn. */
  standing: RevisionSummary[]
  /** Those on this locale, and on the attribution of others; oldest first. */
  decisions: Decision[]
  publication: Publication | null
  /** The text digest of what readers see of the article in its own locale; null where they see nothing. */
  publishedSourceText: string | null
}

const summary = { manuscript: false, identity: false } as const

/**
 * The state of an article and locale on record, in five queries that do not grow with its history.
 * The caller has checked who asks: this reads past access.
 */
export async function loadEdition(req: PayloadRequest, article: number, locale: string): Promise<Edition> {
  const where = { article: { equals: article }, locale: { equals: locale } }
  const newest = await req.payload.find({
    collection: 'revisions',
    where,
    sort: '-number',
    select: summary,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const standing = await req.payload.find({
    collection: 'revisions',
    where: { ...where, status: { not_equals: 'superseded' } },
    sort: '-number',
    select: summary,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const decisions = await req.payload.find({
    collection: 'decisions',
    where: { article: where.article, or: [{ locale: where.locale }, { scope: { equals: 'attribution' } }] },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const publications = await req.payload.find({
    collection: 'publications',
    where,
    select: { representation: false },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return {
    newest: newest.docs[0] ?? null,
    standing: standing.docs,
    decisions: decisions.docs,
    publication: (publications.docs[0] as Publication | undefined) ?? null,
    publishedSourceText: await publishedSourceText(req, article),
  }
}

/** The text that readers see of an article in its own locale, by its digest. */
async function publishedSourceText(req: PayloadRequest, article: number): Promise<string | null> {
  const [row] = await runSql(
    req,
    sql`select r.text_digest from publications p join revisions r on r.id = p.revision_id
        where p.article_id = ${article} and p.state = 'published' and r.locale = r.source_locale`,
  )
  return typeof row?.text_digest === 'string' ? row.text_digest : null
}

/** One revision whole; null when there is none. */
export async function loadRevision(req: PayloadRequest, id: number | string): Promise<Revision | null> {
  return req.payload.findByID({
    collection: 'revisions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}
