import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { SegmentState } from '../../domain/translation/review/states'
import { runSql } from '../transaction'

/** An orphan: a target whose sentence is gone from the source. */
export interface DeskOrphan {
  id: number
  /** The sentence that it was made from, coded, and where that stood then: its section, and its place from 0. */
  source: string
  section: string | null
  order: number
  target: string
  /** Its state when it lost its sentence, with which it comes back. */
  state: SegmentState
}

/** More are not looked through by eye. */
const mostOrphans = 200

/** The orphans of a translation: those of the newest revision first, in the order in which they stood. */
export async function orphansOf(req: PayloadRequest, translation: number): Promise<DeskOrphan[]> {
  const rows = await runSql(
    req,
    sql`select t.id, t.target, t.state, b.source, b.section, b."order" from segment_translations t
        join segments b on b.id = t.based_on_id
        where t.translation_id = ${translation} and t.segment_id is null and coalesce(t.target, '') <> ''
        order by b.revision_id desc, b."order", t.id desc limit ${mostOrphans}`,
  )
  return rows.map((row) => ({
    id: Number(row.id),
    source: String(row.source),
    section: typeof row.section === 'string' ? row.section : null,
    order: Number(row.order),
    target: String(row.target),
    state: row.state as SegmentState,
  }))
}
