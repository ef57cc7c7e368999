import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { wordingDigest } from '../../domain/manuscript/digest'
import {
  segmentChecker,
  type SegmentContext,
  type SegmentPair,
} from '../../domain/translation/check-segments'
import { codeChecks } from '../../domain/translation/checks/registry'
import { quotationsIn } from '../../domain/translation/segments/coded-text'
import { asTranslationTerms } from '../../domain/translation/terms'
import type { Remark, TargetLocale } from '../../domain/translation/types'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'
import { quotationsFor, type DeskQuotation } from './quotations'
import type { TargetRecord } from './target-record'
import { loadTerms } from './terms'

/** A finding in a target; offsets are half-open UTF-16 code units into its coded text. */
export interface TargetFinding extends Remark {
  check: string
  /** The reason somebody gave why it does not stand, and who; null while it stands. */
  waived: { reason: string; by: string } | null
}

interface Waiver {
  target: number
  check: string
  message: string
  sourceDigest: string
  targetDigest: string
  reason: string
  by: string
}

/** A target that stands at a sentence, as the checks see it. */
export interface CheckedTarget {
  id: number
  /** Coded, both. */
  source: string
  target: string
}

/** The findings of targets by their id: what the checks say, and who waived what of it. None for an orphan. */
export async function findingsOf(
  req: PayloadRequest,
  translation: TranslationFacts,
  records: readonly TargetRecord[],
): Promise<Map<number, TargetFinding[]>> {
  const targets = records.flatMap(({ id, segment, facts }): CheckedTarget[] =>
    segment ? [{ id, source: segment.cut.text, target: facts.target }] : [],
  )
  return checkTargets(req, translation, targets, await quotationsFor(req, translation))
}

/** The same, of targets that are read already, where the quotations of the translation are known. */
export async function checkTargets(
  req: PayloadRequest,
  translation: TranslationFacts,
  targets: readonly CheckedTarget[],
  quotations: ReadonlyMap<string, DeskQuotation>,
): Promise<Map<number, TargetFinding[]>> {
  const remarksOn = checksFor(await contextFor(req, translation, quotations))
  const waivers = await waiversOn(req, translation.id)
  return new Map(
    targets.map((target) => [target.id, findingsIn(target, remarksOn, waivers.get(target.id) ?? [])]),
  )
}

/** The checks whose findings keep a target from being accepted. */
export async function blockingChecks(
  req: PayloadRequest,
  translation: TranslationFacts,
  record: TargetRecord,
): Promise<string[]> {
  const findings = await findingsOf(req, translation, [record])
  return blockingIn(findings.get(record.id) ?? [])
}

/** What is critical or major, and not waived. */
export function blockingIn(findings: readonly TargetFinding[]): string[] {
  const standing = findings.filter(
    ({ severity, waived }) => waived === null && (severity === 'critical' || severity === 'major'),
  )
  return [...new Set(standing.map(({ check }) => check))]
}

/** Null for a locale that the checks do not know. */
async function contextFor(
  req: PayloadRequest,
  translation: TranslationFacts,
  quotations: ReadonlyMap<string, DeskQuotation>,
): Promise<SegmentContext | null> {
  const { id, locale } = translation
  if (!isTargetLocale(locale)) return null
  const terms = await loadTerms(req, translation)
  return {
    locale,
    terms: terms.flatMap(asTranslationTerms),
    knownTargets: await firstTargetsOf(req, id),
    approvedQuotations: new Set([...quotations.values()].filter(isApproved).map(({ quote }) => quote)),
  }
}

function isTargetLocale(locale: string): locale is TargetLocale {
  return ['en', 'ru', 'kk', 'uz'].includes(locale)
}

function isApproved({ translation }: DeskQuotation): boolean {
  return translation?.state === 'approved' && !translation.isStale
}

/** Sentences that stand more than once in the source, with the first target that one of them has. */
async function firstTargetsOf(req: PayloadRequest, translation: number): Promise<Map<string, string>> {
  const rows = await runSql(
    req,
    sql`select distinct on (s.text_hash) s.source, t.target from segment_translations t
        join segments s on s.id = t.segment_id
        where t.translation_id = ${translation} and t.target is not null and s.text_hash in (
          select s2.text_hash from segment_translations t2 join segments s2 on s2.id = t2.segment_id
          where t2.translation_id = ${translation} group by s2.text_hash having count(*) > 1)
        order by s.text_hash, s."order"`,
  )
  return new Map(rows.map(({ source, target }) => [String(source), String(target)]))
}

async function waiversOn(req: PayloadRequest, translation: number): Promise<Map<number, Waiver[]>> {
  const rows = await runSql(
    req,
    sql`select w.* from waivers w join segment_translations t on t.id = w.segment_translation_id
        where t.translation_id = ${translation} order by w.id`,
  )
  const waivers = new Map<number, Waiver[]>()
  for (const row of rows) {
    const target = Number(row.segment_translation_id)
    const one = {
      target,
      check: String(row.check),
      message: String(row.message),
      sourceDigest: String(row.source_digest),
      targetDigest: String(row.target_digest),
      reason: String(row.reason),
      by: String(row.by_name),
    }
    waivers.set(target, [...(waivers.get(target) ?? []), one])
  }
  return waivers
}

function findingsIn(
  { source, target }: CheckedTarget,
  remarksOn: (pair: SegmentPair) => CheckRemark[],
  waivers: readonly Waiver[],
): TargetFinding[] {
  if (target === '') return []
  const valid = waivers.length === 0 ? [] : stillValid(waivers, source, target)
  return remarksOn({ key: '', source, target }).map((remark) => {
    const waiver = valid.find(({ check, message }) => check === remark.check && message === remark.message)
    return { ...remark, waived: waiver ? { reason: waiver.reason, by: waiver.by } : null }
  })
}

/** A waiver dies when either text changes. */
function stillValid(waivers: readonly Waiver[], source: string, target: string): Waiver[] {
  const [sourceDigest, targetDigest] = [wordingDigest(source), wordingDigest(target)]
  return waivers.filter((one) => one.sourceDigest === sourceDigest && one.targetDigest === targetDigest)
}

type CheckRemark = Remark & { check: string }

/** Codes hold in every locale; words are checked in those that the checks know. */
function checksFor(context: SegmentContext | null): (pair: SegmentPair) => CheckRemark[] {
  if (!context) return codeRemarks
  const check = segmentChecker(context)
  return (pair) => check(pair).map(({ segment: _segment, ...remark }) => remark)
}

function codeRemarks(pair: SegmentPair): CheckRemark[] {
  const approvedQuotations = new Set(quotationsIn(pair.source))
  return codeChecks.flatMap(({ id, check }) =>
    check(pair, { approvedQuotations }).map((remark) => ({ ...remark, check: id })),
  )
}
