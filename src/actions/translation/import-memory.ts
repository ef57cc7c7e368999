import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { accept } from '../../domain/shared/result'
import { textHashOf } from '../../domain/translation/segments/hashes'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import { loadMemory } from '../../queries/translation/memory-units'
import { runSql } from '../../queries/transaction'
import type { Fault } from '../../xliff/fault'
import { planTmxImport, type ReadUnit, type TmxImportPlan } from '../../xliff/tmx/read-tmx'
import { withinTransaction, type Act, type Circumstances, type Outcome } from '../within-transaction'
import { oneImportAtATime } from './one-import-at-a-time'

export interface ImportMemory {
  bytes: Uint8Array
  sourceLocale: string
  locale: string
  isDryRun?: boolean
}

export type MemoryImportReport =
  { status: 'done' | 'planned'; plan: TmxImportPlan } | { status: 'refused'; reason: Fault }

/**
 * Brings a TMX document into the memory. Whoever imports it answers for it as for an approval: their name stands beside
 * every pair.
 */
export function importMemory(
  req: PayloadRequest,
  { bytes, sourceLocale, locale, isDryRun = false }: ImportMemory,
  circumstances: Circumstances = {},
): Promise<Outcome<MemoryImportReport>> {
  return withinTransaction<MemoryImportReport>({ req, ...circumstances }, async (act) => {
    const allowed = requireRole(act.actor, deskPolicy.desk.review, locale)
    if (!allowed.ok) return allowed
    if (!isDryRun) await oneImportAtATime(act, `memory ${sourceLocale} ${locale}`)
    const planned = planTmxImport(
      bytes,
      { sourceLocale, locale },
      await loadMemory(req, { sourceLocale, locale }),
    )
    if (!planned.ok) return accept({ status: 'refused', reason: planned.refusal })
    if (!isDryRun) for (const unit of planned.value.adds) await add(act, unit, { sourceLocale, locale })
    return accept({ status: isDryRun ? 'planned' : 'done', plan: planned.value })
  })
}

async function add(
  { req, actor, now }: Act,
  { source, target }: ReadUnit,
  { sourceLocale, locale }: { sourceLocale: string; locale: string },
): Promise<void> {
  const at = now.toISOString()
  await runSql(
    req,
    sql`insert into memory_units
          (source_locale, locale, source, target, text_hash, approved_by_name, at, created_at, updated_at)
        values (${sourceLocale}, ${locale}, ${source}, ${target}, ${textHashOf(source)}, ${actor.name}, ${at}, ${at},
          ${at})`,
  )
}
