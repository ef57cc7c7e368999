import { sql } from 'drizzle-orm'

import type { TargetAct } from '../../domain/translation/acts'
import type { TargetFacts } from '../../domain/translation/review/states'
import type { TargetRecord } from '../../queries/translation/target-record'
import { runSql } from '../../queries/transaction'
import type { Act } from '../within-transaction'

/** Where a target stands after the source moved. Ids are those of segments and of segment translations. */
export interface MovedTarget {
  segment: number | null
  basedOn: number | null
  target: string | null
  state: TargetFacts['state']
  freshness: TargetFacts['freshness']
  origin: TargetFacts['origin'] | null
  similarity: number | null
  lineage: number[]
}

export interface Move {
  record: TargetRecord
  to: MovedTarget
  act: TargetAct
}

/**
 * Moves targets with their acts, in two statements whatever their number. Somebody who writes at a sentence that
 * stayed as it was is not disturbed: its version is raised only where words, state or freshness changed.
 */
export async function moveTargets({ req, actor, now }: Act, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const at = now.toISOString()
  const rows = JSON.stringify(moves.map(rowOf))
  const shape = sql`as x(id int, segment int, based_on int, target text, state text, freshness text, origin text,
    similarity numeric, lineage jsonb, lock_version int, act text)`
  await runSql(
    req,
    sql`update segment_translations t set segment_id = x.segment, based_on_id = x.based_on, target = x.target,
          state = x.state::enum_segment_translations_state,
          freshness = x.freshness::enum_segment_translations_freshness,
          origin = x.origin::enum_segment_translations_origin, similarity = x.similarity, lineage = x.lineage,
          lock_version = x.lock_version, updated_at = ${at}::timestamptz
        from jsonb_to_recordset(${rows}::jsonb) ${shape} where t.id = x.id`,
  )
  await runSql(
    req,
    sql`insert into translation_acts
          (kind, subject, act, target, state, freshness, segment, lock_version, person, person_name, at, created_at,
           updated_at)
        select 'segment', x.id, x.act, x.target, x.state, x.freshness, x.segment, x.lock_version,
          ${actor.id}::text, ${actor.name}::text, ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz
        from jsonb_to_recordset(${rows}::jsonb) ${shape}`,
  )
}

function rowOf({ record, to, act }: Move): Record<string, unknown> {
  const { facts, lockVersion, id } = record
  const isSame =
    (to.target ?? '') === facts.target && to.state === facts.state && to.freshness === facts.freshness
  const { basedOn, ...rest } = to
  return { id, ...rest, based_on: basedOn, lock_version: isSame ? lockVersion : lockVersion + 1, act }
}
