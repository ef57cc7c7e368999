import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { actorOf } from '../../access/roles'
import { runSql } from '../transaction'

/** A translation with how far it is, and what of it is given to whoever asks. */
export interface ListedTranslation {
  id: number
  article: number
  title: string
  locale: string
  sourceRevision: number
  segments: number
  approved: number
  stale: number
  /** Whether some of it is assigned to whoever asks, and until when the first of that is due (ISO 8601). */
  isMine: boolean
  dueOn: string | null
}

/** Every translation, those assigned to whoever asks first, the nearest date first. Empty for a stranger. */
export async function translationList(req: PayloadRequest): Promise<ListedTranslation[]> {
  const actor = actorOf(req)
  if (!actor || actor.roles.length === 0) return []
  const rows = await runSql(
    req,
    sql`select tr.id, tr.article_id, tr.locale, r.number, r.manuscript->>'title' as title, own.due_on,
          own.person_id is not null as is_mine,
          count(t.segment_id)::int as segments,
          count(*) filter (where t.segment_id is not null and t.state = 'approved' and t.freshness = 'current')::int
            as approved,
          count(*) filter (where t.segment_id is not null and t.freshness <> 'current')::int as stale
        from translations tr
        join revisions r on r.id = tr.source_revision_id
        left join segment_translations t on t.translation_id = tr.id
        left join (select translation_id, person_id, min(due_on) as due_on from assignments
          where person_id = ${Number(actor.id)} and ended_at is null group by 1, 2) own on own.translation_id = tr.id
        group by tr.id, r.id, own.person_id, own.due_on
        order by own.person_id is null, own.due_on nulls last, tr.id desc`,
  )
  return rows.map((row) => ({
    id: Number(row.id),
    article: Number(row.article_id),
    title: String(row.title),
    locale: String(row.locale),
    sourceRevision: Number(row.number),
    segments: Number(row.segments),
    approved: Number(row.approved),
    stale: Number(row.stale),
    isMine: row.is_mine === true,
    dueOn: typeof row.due_on === 'string' ? row.due_on : null,
  }))
}
