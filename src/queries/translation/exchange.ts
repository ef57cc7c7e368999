import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { ExchangedSegment, ExchangedTranslation } from '../../domain/translation/exchange/types'
import { adaptTarget } from '../../domain/translation/memory/memory-text'
import type { TranslationTerm } from '../../domain/translation/types'
import { idOf } from '../quote-value'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'
import { memoryIndex } from './memory-index'
import { quotationsFor } from './quotations'
import { loadTargetsFrom, type TargetRecord } from './target-record'
import { loadTerms } from './terms'

/** A translation with all that leaves the house with it. The caller has checked who asks: this reads past access. */
export async function loadExchange(
  req: PayloadRequest,
  facts: TranslationFacts,
): Promise<ExchangedTranslation> {
  const records = await loadTargetsFrom(req, facts.id, { from: 0, limit: mostSegments })
  const [issues, matches] = [await openIssues(req, facts.id), await memoryFor(req, facts)]
  const segments = records.flatMap((record) => {
    const segment = exchanged(record, issues.get(record.id) ?? [], matches)
    return segment ? [segment] : []
  })
  const quotations = await quotationsFor(req, facts)
  const { sourceLocale, locale } = facts
  return {
    article: await slugOf(req, facts.article),
    sourceLocale,
    locale,
    sourceRevision: await revisionOf(req, facts.sourceRevision),
    segments,
    terms: await termsOf(req, facts),
    quotations: new Map(
      [...quotations].map(([id, { wording, translation }]) => [
        id,
        { wording, target: translation?.target ?? null },
      ]),
    ),
  }
}

/** More than any article has: a translation goes out whole or not at all. */
export const mostSegments = 1_000_000

type Issues = ExchangedSegment['issues']
type MatchesFor = (source: string) => ExchangedSegment['matches']

/** An orphan stands at no sentence, and is not sent. */
function exchanged(
  { segment, facts, basedOn, similarity }: TargetRecord,
  issues: Issues,
  memory: MatchesFor,
): ExchangedSegment | null {
  if (!segment) return null
  const { target, state, freshness } = facts
  const isOfOther = freshness !== 'current' && basedOn !== null && target !== ''
  const old = { source: basedOn?.cut.text ?? '', target, similarity: similarity ?? 0, origin: freshness }
  const proposals = state === 'approved' ? [] : memory(segment.cut.text)
  const matches = isOfOther ? [old, ...proposals] : proposals
  return { segment: segment.cut, target, state, freshness, matches, issues }
}

async function openIssues(req: PayloadRequest, translation: number): Promise<Map<number, Issues>> {
  const { docs } = await req.payload.find({
    collection: 'review-issues',
    where: {
      translation: { equals: translation },
      resolvedAt: { exists: false },
      side: { equals: 'target' },
    },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const issues = new Map<number, Issues>()
  for (const { segmentTranslation, start, end, dimension, severity, comment } of docs) {
    const target = idOf(segmentTranslation)
    const issue = {
      start,
      end,
      dimension: dimension,
      severity: severity,
      comment: comment ?? null,
    }
    issues.set(target, [...(issues.get(target) ?? []), issue])
  }
  return issues
}

/** What the memory proposes for a sentence, the best three: a file with more is not read. */
async function memoryFor(
  req: PayloadRequest,
  { sourceLocale, locale }: TranslationFacts,
): Promise<MatchesFor> {
  const index = await memoryIndex(req, { sourceLocale, locale })
  const rows = await runSql(
    req,
    sql`select id, source, target from memory_units
        where source_locale = ${sourceLocale} and locale = ${locale} and retired_at is null`,
  )
  const units = new Map(
    rows.map(({ id, source, target }) => [Number(id), { source: String(source), target: String(target) }]),
  )
  return (text) =>
    index
      .find(text)
      .flatMap(({ id, similarity }) => {
        const unit = units.get(id)
        if (!unit) return []
        return [{ source: unit.source, target: adaptTarget(unit, text), similarity, origin: 'memory' }]
      })
      .slice(0, 3)
}

async function termsOf(req: PayloadRequest, translation: TranslationFacts): Promise<TranslationTerm[]> {
  const terms = await loadTerms(req, translation)
  return terms.map(({ source, preferred, allowed, forbidden }) => ({
    source,
    target: preferred,
    allowed,
    forbidden,
  }))
}

async function slugOf(req: PayloadRequest, article: number): Promise<string> {
  const [row] = await runSql(req, sql`select slug from articles where id = ${article}`)
  return typeof row?.slug === 'string' ? row.slug : ''
}

async function revisionOf(req: PayloadRequest, id: number): Promise<ExchangedTranslation['sourceRevision']> {
  const [row] = await runSql(req, sql`select number, digest from revisions where id = ${id}`)
  return { number: Number(row?.number), digest: String(row?.digest) }
}
