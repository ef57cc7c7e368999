import { sql } from 'drizzle-orm'

import type { TargetFacts } from '../../domain/translation/review/states'
import type { TargetRecord } from '../../queries/translation/target-record'
import { runSql } from '../../queries/transaction'
import type { Act } from '../within-transaction'

interface Change {
  before: TargetRecord
  after: TargetFacts
}

/** The memory holds what is approved: a unit comes with the approval of a current target, and goes with it. */
export async function keepMemory(act: Act, { before, after }: Change): Promise<void> {
  const isApproved = after.state === 'approved' && after.freshness === 'current'
  if (!isApproved && before.facts.state === 'approved' && after.state !== 'approved')
    await retire(act, before.id)
  if (isApproved && before.segment) {
    await retire(act, before.id)
    await add(act, before, after.target)
  }
}

async function retire({ req, now }: Act, target: number): Promise<void> {
  await runSql(
    req,
    sql`update memory_units set retired_at = ${now.toISOString()}, updated_at = ${now.toISOString()}
        where segment_translation_id = ${target} and retired_at is null`,
  )
}

async function add({ req, actor, now }: Act, { id, segment }: TargetRecord, target: string): Promise<void> {
  const at = now.toISOString()
  await runSql(
    req,
    sql`insert into memory_units
          (source_locale, locale, source, target, text_hash, segment_translation_id, approved_by_name, at,
           created_at, updated_at)
        select tr.source_locale, tr.locale, ${segment?.cut.text ?? ''}::text, ${target}::text,
          ${segment?.cut.textHash ?? ''}::text, t.id, ${actor.name}::text, ${at}::timestamptz, ${at}::timestamptz,
          ${at}::timestamptz
        from segment_translations t join translations tr on tr.id = t.translation_id where t.id = ${id}`,
  )
}
