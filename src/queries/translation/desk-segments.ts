import type { PayloadRequest } from 'payload'

import type { SegmentKind } from '../../domain/translation/segments/types'
import { quotationsIn } from '../../domain/translation/segments/coded-text'
import type { TargetFacts } from '../../domain/translation/review/states'
import type { ReviewIssue } from '../../payload-types'
import { idOf } from '../quote-value'
import { checkTargets, type TargetFinding } from './findings'
import type { TranslationFacts } from './load-translation'
import { quotationsFor, type DeskQuotation } from './quotations'
import { loadTargetsFrom, type TargetRecord } from './target-record'

/** A person by id and by the name they had. */
export interface DeskPerson {
  id: string
  name: string
}

/** An issue that is not resolved. */
export type DeskIssue = Pick<
  ReviewIssue,
  | 'id'
  | 'side'
  | 'start'
  | 'end'
  | 'text'
  | 'dimension'
  | 'subtype'
  | 'severity'
  | 'comment'
  | 'byName'
  | 'at'
>

/** One sentence as the translation desk shows it: one row. */
export interface DeskSegment {
  id: number
  order: number
  block: string
  section: string | null
  kind: SegmentKind
  source: string
  target: string
  state: TargetFacts['state']
  freshness: TargetFacts['freshness']
  origin: TargetFacts['origin']
  lockVersion: number
  /** The source that the target was made from, where that is not what stands; else null. */
  oldSource: string | null
  similarity: number | null
  authors: DeskPerson[]
  acceptedBy: DeskPerson[]
  /** The reviewer who made the last change, by id, so that the translator may accept it; else null. */
  editedInReviewBy: string | null
  lastBy: string | null
  /** In the order of the source. */
  quotations: DeskQuotation[]
  findings: TargetFinding[]
  issues: DeskIssue[]
}

/** A row before its target is checked: `findings` is null, which is not the same as none. */
export type UncheckedSegment = Omit<DeskSegment, 'findings'> & { findings: null }

export interface SegmentPage<T> {
  items: T[]
  /** The cursor of the following page, or null at the end. */
  next: string | null
}

export type DeskSegments = SegmentPage<DeskSegment>

/** `from` is the place of the first sentence, as a cursor says it. */
export interface PageOf {
  from: number
  limit: number
}

/** A page of the sentences of a translation. */
export async function deskSegments(
  req: PayloadRequest,
  translation: TranslationFacts,
  page: PageOf,
): Promise<DeskSegments> {
  const { records, next } = await pageOf(req, translation, page)
  return { items: await asRows(req, translation, records), next }
}

/**
 * The same before the checks have run, which are most of the work: with thousands of sentences, `deskFindings` brings
 * what they say.
 */
export async function uncheckedSegments(
  req: PayloadRequest,
  translation: TranslationFacts,
  page: PageOf,
): Promise<SegmentPage<UncheckedSegment>> {
  const { records, next } = await pageOf(req, translation, page)
  const quotations = await quotationsFor(req, translation)
  return { items: await asUnchecked(req, translation, records, quotations), next }
}

async function pageOf(
  req: PayloadRequest,
  translation: TranslationFacts,
  { from, limit }: PageOf,
): Promise<{ records: TargetRecord[]; next: string | null }> {
  const records = await loadTargetsFrom(req, translation.id, { from, limit: limit + 1 })
  const next = records[limit]?.segment?.cut.order
  return { records: records.slice(0, limit), next: next === undefined ? null : String(next) }
}

/** One sentence as its row shows it; null for an orphan. */
export async function deskSegment(
  req: PayloadRequest,
  translation: TranslationFacts,
  record: TargetRecord,
): Promise<DeskSegment | null> {
  const [row] = await asRows(req, translation, [record])
  return row ?? null
}

async function asRows(
  req: PayloadRequest,
  translation: TranslationFacts,
  records: readonly TargetRecord[],
): Promise<DeskSegment[]> {
  const quotations = await quotationsFor(req, translation)
  const rows = await asUnchecked(req, translation, records, quotations)
  const findings = await checkTargets(req, translation, rows, quotations)
  return rows.map((row) => ({ ...row, findings: findings.get(row.id) ?? [] }))
}

/** In their order, without the orphans. */
async function asUnchecked(
  req: PayloadRequest,
  translation: TranslationFacts,
  records: readonly TargetRecord[],
  quotations: ReadonlyMap<string, DeskQuotation>,
): Promise<UncheckedSegment[]> {
  const issues = await openIssues(req, translation.id)
  return records.flatMap((record): UncheckedSegment[] => {
    const { segment } = record
    if (!segment) return []
    const used = quotationsIn(segment.cut.text).flatMap((key) => quotations.get(key) ?? [])
    const rowIssues = issues.get(record.id) ?? []
    return [{ ...rowOf(record, segment), quotations: used, findings: null, issues: rowIssues }]
  })
}

function rowOf(
  record: TargetRecord,
  { cut }: NonNullable<TargetRecord['segment']>,
): Omit<DeskSegment, 'quotations' | 'findings' | 'issues'> {
  const { id, facts, lockVersion, basedOn, similarity, names, lastBy } = record
  const person = (one: string): DeskPerson => ({ id: one, name: names[one] ?? one })
  const isOfOther = facts.freshness !== 'current' && basedOn !== null && basedOn.cut.text !== cut.text
  return {
    id,
    order: cut.order,
    block: cut.block,
    section: record.section,
    kind: cut.kind,
    source: cut.text,
    target: facts.target,
    state: facts.state,
    freshness: facts.freshness,
    origin: facts.origin,
    lockVersion,
    oldSource: isOfOther ? basedOn.cut.text : null,
    similarity: facts.freshness === 'current' ? null : similarity,
    authors: facts.authors.map(person),
    acceptedBy: facts.acceptedBy.map(person),
    editedInReviewBy: facts.editedInReviewBy,
    lastBy,
  }
}

async function openIssues(req: PayloadRequest, translation: number): Promise<Map<number, DeskIssue[]>> {
  const { docs } = await req.payload.find({
    collection: 'review-issues',
    where: { translation: { equals: translation }, resolvedAt: { exists: false } },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const issues = new Map<number, DeskIssue[]>()
  for (const issue of docs) {
    const { id, side, start, end, text, dimension, subtype, severity, comment, byName, at } = issue
    const target = idOf(issue.segmentTranslation)
    const one = { id, side, start, end, text, dimension, subtype, severity, comment, byName, at }
    issues.set(target, [...(issues.get(target) ?? []), one])
  }
  return issues
}
