import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { TargetAct } from '../../domain/translation/acts'
import { runSql } from '../transaction'
import type { TargetRecord } from './target-record'

/** What was done to a target, and what it said afterwards. */
export interface HistoryLine {
  act: TargetAct
  target: string
  state: string
  by: string
  comment: string | null
  at: string
}

/** The history of one target, newest first. The caller has checked who asks: this reads past access. */
export async function targetHistory(req: PayloadRequest, target: number): Promise<HistoryLine[]> {
  const rows = await runSql(
    req,
    sql`select act, target, state, person_name, comment, at from translation_acts
        where kind = 'segment' and subject = ${target} order by id desc limit 200`,
  )
  return rows.map((row) => ({
    act: row.act as TargetAct,
    target: typeof row.target === 'string' ? row.target : '',
    state: String(row.state),
    by: String(row.person_name),
    comment: typeof row.comment === 'string' ? row.comment : null,
    at: new Date(String(row.at)).toISOString(),
  }))
}

/** Whether a machine suggested these very words for the sentence at which the target stands. */
export async function wasSuggested(
  req: PayloadRequest,
  { id, segment }: TargetRecord,
  target: string,
): Promise<boolean> {
  const rows = await runSql(
    req,
    sql`select 1 from translation_acts where kind = 'segment' and subject = ${id} and act = 'suggested'
          and segment = ${segment?.id ?? null} and target = ${target} limit 1`,
  )
  return rows.length > 0
}
