import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { runSql } from '../transaction'
import type { PageOf, SegmentPage } from './desk-segments'
import { checkTargets, type CheckedTarget, type TargetFinding } from './findings'
import type { TranslationFacts } from './load-translation'
import { quotationsFor } from './quotations'

/** What the checks say of one sentence, as its target stood at `lockVersion`. */
export interface SegmentFindings {
  id: number
  lockVersion: number
  findings: TargetFinding[]
}

/** The findings of a page of sentences: what their rows lack when they were asked for unchecked. */
export async function deskFindings(
  req: PayloadRequest,
  translation: TranslationFacts,
  { from, limit }: PageOf,
): Promise<SegmentPage<SegmentFindings>> {
  const rows = await runSql(
    req,
    sql`select t.id, t.lock_version, coalesce(t.target, '') as target, s.source, s."order"
        from segment_translations t join segments s on s.id = t.segment_id
        where t.translation_id = ${translation.id} and s."order" >= ${from} order by s."order" limit ${limit + 1}`,
  )
  const shown = rows.slice(0, limit).map((row): CheckedTarget & { lockVersion: number } => ({
    id: Number(row.id),
    lockVersion: Number(row.lock_version),
    source: String(row.source),
    target: String(row.target),
  }))
  const findings = await checkTargets(req, translation, shown, await quotationsFor(req, translation))
  const items = shown.map(({ id, lockVersion }) => ({ id, lockVersion, findings: findings.get(id) ?? [] }))
  const following = rows[limit]
  return { items, next: following ? String(Number(following.order)) : null }
}
