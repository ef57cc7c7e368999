import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { authorsCarried, type NumberedAct } from '../../domain/translation/acts'
import { disagreementOf, type Acceptance, type StatedAct } from '../../domain/translation/review/on-record'
import { runSql } from '../transaction'
import { eachRow, PAGE, type Check, type Fault, type Row } from './check'

/**
 * Every sentence of a translation is what its last act made of it, and what is approved was accepted, in these very
 * words, by somebody who wrote none of them, as the log of events says too.
 */
export const checkSegmentTranslations: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select t.id, coalesce(t.target, '') as target, t.state::text, t.freshness::text, t.lineage,
              ${actsOf('segment')} as acts, l.acceptances
            from (select * from segment_translations where id > ${after} order by id limit ${PAGE}) t
            left join (
              select e.details->>'segmentTranslation' as subject, ${acceptances} as acceptances
              from events e where e.type = 'segment.accepted' group by 1
            ) l on l.subject = t.id::text
            order by t.id`,
      ).then((rows) => withOrigins(req, rows)),
    (row) => faultOf('segment-translations', row),
  )

/** The same of the translations of quotations. */
export const checkQuoteTranslations: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select t.id, coalesce(t.target, '') as target, t.state::text, null as freshness,
              ${actsOf('quotation')} as acts, l.acceptances
            from (select * from quote_translations where id > ${after} order by id limit ${PAGE}) t
            left join (
              select e.details->>'quote' as quote, e.locale, e.details->>'variant' as variant, ${acceptances} as acceptances
              from events e where e.type = 'quotation.accepted' group by 1, 2, 3
            ) l on l.quote = t.quote_key and l.locale = t.locale and l.variant = t.variant::text
            order by t.id`,
      ),
    (row) => faultOf('quote-translations', row),
  )

const acceptances = sql`json_agg(json_build_object('person', e.actor, 'digest', e.digest))`

/** The acts on `t`, oldest first. Those on a quotation state a freshness too, which it does not have. */
function actsOf(kind: 'segment' | 'quotation') {
  const freshness = kind === 'segment' ? sql`a.freshness` : sql`null`
  return sql`(select json_agg(json_build_object('id', a.id, 'act', a.act, 'person', a.person, 'target', coalesce(a.target, ''),
      'state', a.state, 'freshness', ${freshness}) order by a.id)
    from translation_acts a where a.kind = ${kind} and a.subject = t.id)`
}

/** With who wrote the targets that a carried one was made of. */
async function withOrigins(req: PayloadRequest, rows: Row[]): Promise<Row[]> {
  const origins = [...new Set(rows.flatMap(({ lineage }) => lineageOf(lineage)))]
  if (origins.length === 0) return rows
  const found = await runSql(
    req,
    sql`select t.id, ${actsOf('segment')} as acts from segment_translations t
        where t.id = any(${`{${origins.join(',')}}`}::int[])`,
  )
  const acts = new Map(found.map((row) => [Number(row.id), statedActs(row)]))
  return rows.map((row) => ({
    ...row,
    carriedFrom: authorsCarried(
      statedActs(row),
      lineageOf(row.lineage).map((id) => acts.get(id) ?? []),
    ),
  }))
}

function lineageOf(lineage: unknown): number[] {
  return Array.isArray(lineage) ? lineage.map(Number) : []
}

function statedActs({ acts }: Row): (StatedAct & NumberedAct)[] {
  return (acts ?? []) as (StatedAct & NumberedAct)[]
}

function faultOf(record: Fault['record'], row: Row): Fault | null {
  const { target, state, freshness } = row as { target: string; state: string; freshness: string | null }
  const disagreement = disagreementOf({
    target,
    state,
    freshness,
    acts: statedActs(row),
    carriedFrom: (row.carriedFrom ?? []) as string[],
    acceptances: (row.acceptances ?? []) as Acceptance[],
  })
  return disagreement && { record, id: Number(row.id), ...disagreement }
}
