import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { actorOf } from '../../access/roles'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import type { Actor } from '../../domain/workflow/types'
import { runSql } from '../transaction'

/** Sentences of a translation that wait for one person, as translator and as reviewer. */
export interface TranslationWaiting {
  translation: { id: number; locale: string }
  article: { id: number; title: string }
  /** As translator: not handed over yet, and out of date because the source moved. */
  toWrite: number
  toMend: number
  /** As reviewer, of others’ words: handed over, and approved before the source moved. */
  toJudge: number
  toConfirm: number
  /** The earliest day that was set for them, or null. */
  dueOn: string | null
  /** Since when (an ISO instant): the last move of the source, or the beginning. */
  since: string
}

/** The translations in which this person has something to do; those due first. */
export async function translationsWaiting(req: PayloadRequest): Promise<TranslationWaiting[]> {
  const actor = actorOf(req)
  if (!actor || actor.locales.length === 0) return []
  const rows = await runSql(req, statementFor(actor))
  return rows.flatMap((row) => waitingIn(actor, row)).sort(byDay)
}

/**
 * Where somebody was given the part, it waits for them alone; where nobody was, for everybody of the locale. What a
 * person wrote does not wait for their own judgement.
 */
function statementFor({ id, locales }: Actor) {
  const mine = sql`exists (select 1 from assignments a where a.translation_id = t.translation_id and a.ended_at is null
    and a.person_id::text = ${id} and (a.section is null or a.section = s.section)`
  const anyone = sql`not exists (select 1 from assignments a where a.translation_id = t.translation_id
    and a.ended_at is null and (a.section is null or a.section = s.section)`
  return sql`
    with work as (
      select t.translation_id, t.state, t.freshness <> 'current' as is_stale,
        (${mine} and a.role = 'translator') or ${anyone} and a.role = 'translator')) as to_translate,
        ((${mine} and a.role = 'reviewer') or ${anyone} and a.role = 'reviewer'))
          and not exists (select 1 from translation_acts w where w.kind = 'segment' and w.subject = t.id
            and w.act in ('wrote', 'edited') and w.person = ${id})) as to_review
      from segment_translations t join segments s on s.id = t.segment_id
    )
    select tr.id, tr.locale, tr.article_id, ar.title, coalesce(tr.followed_at, tr.created_at) as since,
      count(*) filter (where to_translate and state in ('untranslated', 'draft') and not is_stale)::int as to_write,
      count(*) filter (where to_translate and is_stale)::int as to_mend,
      count(*) filter (where to_review and state in ('submitted', 'reviewed') and not is_stale)::int as to_judge,
      count(*) filter (where to_review and is_stale and state in ('submitted', 'reviewed', 'approved'))::int as to_confirm,
      (select min(a.due_on) from assignments a where a.translation_id = tr.id and a.ended_at is null
        and a.person_id::text = ${id}) as due_on
    from translations tr join articles ar on ar.id = tr.article_id join work on work.translation_id = tr.id
    where tr.locale in ${[...locales]}
    group by tr.id, ar.id order by tr.id`
}

function waitingIn(actor: Actor, row: Record<string, unknown>): TranslationWaiting[] {
  const locale = String(row.locale)
  const translates = actor.roles.includes('translator')
  const reviews = requireRole(actor, deskPolicy.desk.review, locale).ok
  const count = (value: unknown, isTheirs: boolean) => (isTheirs ? Number(value) : 0)
  const item: TranslationWaiting = {
    translation: { id: Number(row.id), locale },
    article: { id: Number(row.article_id), title: String(row.title) },
    toWrite: count(row.to_write, translates),
    toMend: count(row.to_mend, translates),
    toJudge: count(row.to_judge, reviews),
    toConfirm: count(row.to_confirm, reviews),
    dueOn: typeof row.due_on === 'string' ? row.due_on : null,
    since: new Date(String(row.since)).toISOString(),
  }
  return item.toWrite + item.toMend + item.toJudge + item.toConfirm > 0 ? [item] : []
}

/** What is due comes before what is not, and what is due first before that. */
function byDay(a: TranslationWaiting, b: TranslationWaiting): number {
  const day = ({ dueOn, since }: TranslationWaiting) => `${dueOn ?? '9999'} ${since}`
  return day(a) < day(b) ? -1 : 1
}
