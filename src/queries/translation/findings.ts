import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { wordingDigest } from '../../domain/manuscript/digest'
import { checkedText } from '../../domain/translation/checked-text'
import { translationChecks } from '../../domain/translation/checks/registry'
import { codeFaults } from '../../domain/translation/segments/code-faults'
import type { CheckContext, Remark, TargetLocale, TranslationTerm } from '../../domain/translation/types'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'
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

/** The findings of targets by their id: what the checks say, and who waived what of it. */
export async function findingsOf(
  req: PayloadRequest,
  translation: TranslationFacts,
  records: readonly TargetRecord[],
): Promise<Map<number, TargetFinding[]>> {
  const context = await contextFor(req, translation)
  const waivers = await waiversOn(req, translation.id)
  return new Map(
    records.map((record) => [record.id, findingsIn(record, context, waivers.get(record.id) ?? [])]),
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

const knownLocales: readonly string[] = ['en', 'ru', 'kk', 'uz'] satisfies TargetLocale[]

async function contextFor(
  req: PayloadRequest,
  { id, locale }: TranslationFacts,
): Promise<CheckContext | null> {
  if (!knownLocales.includes(locale)) return null
  const [terms, firstTargets] = [await loadTerms(req, locale), await firstTargetsOf(req, id)]
  return { locale: locale as TargetLocale, terms: terms.flatMap(asChecked), firstTargets }
}

function asChecked(term: Awaited<ReturnType<typeof loadTerms>>[number]): TranslationTerm[] {
  const { source, aliases, preferred, kind, allowed, forbidden } = term
  return [source, ...aliases].map((form) => ({
    source: form,
    target: preferred,
    ...(kind === null ? {} : { kind }),
    allowed,
    forbidden,
  }))
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
  return new Map(rows.map(({ source, target }) => [plain(String(source)), plain(String(target))]))
}

function plain(coded: string): string {
  return checkedText(coded).text
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
  { segment, facts }: TargetRecord,
  context: CheckContext | null,
  waivers: readonly Waiver[],
): TargetFinding[] {
  if (!segment || facts.target === '') return []
  const sourceDigest = wordingDigest(segment.cut.text)
  const targetDigest = wordingDigest(facts.target)
  const valid = waivers.filter(
    (one) => one.sourceDigest === sourceDigest && one.targetDigest === targetDigest,
  )
  return [
    ...codeRemarks(segment.cut.text, facts.target),
    ...wordRemarks(segment.cut.text, facts.target, context),
  ].map((remark) => {
    const waiver = valid.find(({ check, message }) => check === remark.check && message === remark.message)
    return { ...remark, waived: waiver ? { reason: waiver.reason, by: waiver.by } : null }
  })
}

type Named = Remark & { check: string }

function codeRemarks(source: string, target: string): Named[] {
  return codeFaults(source, target).map(({ kind, id, start, end }) => {
    const isQuotation = id.startsWith('q:')
    const message = `{${id}}: ${kind}`
    return { check: isQuotation ? 'quote-code' : 'codes', severity: 'critical', message, start, end }
  })
}

function wordRemarks(source: string, target: string, context: CheckContext | null): Named[] {
  if (!context) return []
  const checked = checkedText(target)
  const pair = { source: plain(source), target: checked.text }
  return translationChecks.flatMap(({ id, check }) =>
    check(pair, context).map(({ start, end, ...remark }) => ({
      check: id,
      ...remark,
      ...(start === undefined ? {} : { start: checked.toCoded(start) }),
      ...(end === undefined ? {} : { end: checked.toCoded(end) }),
    })),
  )
}
