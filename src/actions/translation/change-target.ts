import { sql } from 'drizzle-orm'

import type { TargetAct } from '../../domain/translation/acts'
import type { TargetFacts } from '../../domain/translation/review/states'
import type { TargetRecord } from '../../queries/translation/target-record'
import { runSql } from '../../queries/transaction'
import type { Act } from '../within-transaction'
import { keepMemory } from './keep-memory'

export interface TargetChange {
  before: TargetRecord
  after: TargetFacts
  act: TargetAct
  comment?: string | null
}

/** What a person gets back of a target that they changed. */
export interface ChangedTarget {
  id: number
  target: string
  state: TargetFacts['state']
  freshness: TargetFacts['freshness']
  lockVersion: number
}

/**
 * Writes a target and the act that says who changed it: PostgreSQL accepts neither without the other. A target that
 * is current again is of the sentence that stands now.
 */
export async function changeTarget(act: Act, change: TargetChange): Promise<ChangedTarget> {
  const { before, after } = change
  const lockVersion = before.lockVersion + 1
  const target = after.target === '' ? null : after.target
  const hasWords = target !== null
  const basedOn = hasWords && after.freshness === 'current' ? before.segment?.id : before.basedOn?.id
  await runSql(
    act.req,
    sql`update segment_translations set target = ${target}, state = ${after.state}::enum_segment_translations_state,
          freshness = ${after.freshness}::enum_segment_translations_freshness,
          origin = ${hasWords ? after.origin : null}::enum_segment_translations_origin,
          based_on_id = ${hasWords ? (basedOn ?? before.segment?.id ?? null) : null},
          lock_version = ${lockVersion}, updated_at = ${act.now.toISOString()}
        where id = ${before.id}`,
  )
  await recordAct(
    act,
    { kind: 'segment', subject: before.id, segment: before.segment?.id ?? null },
    change,
    lockVersion,
  )
  await keepMemory(act, change)
  const { state, freshness } = after
  return { id: before.id, target: after.target, state, freshness, lockVersion }
}

interface Subject {
  kind: 'segment' | 'quotation'
  subject: number
  segment: number | null
}

/** One line of the history of a target; what its people are is read from these. */
export async function recordAct(
  { req, actor, now }: Act,
  { kind, subject, segment }: Subject,
  { after, act, comment }: Pick<TargetChange, 'after' | 'act' | 'comment'>,
  lockVersion: number,
): Promise<void> {
  const at = now.toISOString()
  await runSql(
    req,
    sql`insert into translation_acts
          (kind, subject, act, target, state, freshness, segment, lock_version, person, person_name, comment, at,
           created_at, updated_at)
        values (${kind}, ${subject}, ${act}, ${after.target === '' ? null : after.target}, ${after.state},
          ${after.freshness}, ${segment}, ${lockVersion}, ${actor.id}, ${actor.name}, ${comment ?? null}, ${at},
          ${at}, ${at})`,
  )
}
