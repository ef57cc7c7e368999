import type pg from 'pg'
import { writeQuotationCursor } from '../../src/queries/published/quotation-cursor'
import type { Figure } from '../figure'
import { compareRequests } from '../http'
import type { Stage } from '../stage'
import { median, ratioOf, type Pair } from '../statistics'

/** A page of a source holds this many quotations: the last full page begins so many before the end. */
const pageSize = 20

/** A source with many quotations against one with few, and its last page against its first. */
export async function sourcePageByQuotations({ desk, site, sizes }: Stage): Promise<Figure[]> {
  const { few, many } = sizes.quotations
  const { sql } = await desk()
  const address = await site()
  const small = `${address}/zh-Hans/-/sources/${await fillSource(sql, 'bench-few', few)}`
  const large = `${address}/zh-Hans/-/sources/${await fillSource(sql, 'bench-many', many)}`
  const last = `${large}?after=${await cursorBeforeLastPage(sql, 'bench-many')}`
  const bySize = await compareRequests({ url: small }, { url: large }, sizes.http)
  const byPage = await compareRequests({ url: large }, { url: last }, sizes.http)
  return [
    figureOf(
      bySize,
      `page of a source with ${many} quotations`,
      `requests/s of the first page of a source with ${few} published quotations ÷ of one with ${many}; neither page is kept, each is one query and one rendering`,
      [`${few}:`, `${many}:`],
    ),
    figureOf(
      byPage,
      `last page of a source with ${many} quotations`,
      `requests/s of the first page of the source with ${many} quotations ÷ of its last full page`,
      ['first:', 'last:'],
    ),
  ]
}

function figureOf(pairs: Pair[], what: string, compares: string, names: readonly [string, string]): Figure {
  const rate = (values: number[]) => `${median(values).toFixed(0)} requests/s`
  const sides = { [names[0]]: rate(pairs.map(({ a }) => a)), [names[1]]: rate(pairs.map(({ b }) => b)) }
  return {
    row: 'source-page',
    what,
    compares,
    goal: { atMost: 1.2 },
    unit: '×',
    value: ratioOf(pairs),
    sides,
  }
}

/**
 * Gives a source so many quotations, past the triggers: copies of one quotation of the demo's article, spread
 * over years. Returns the source's id.
 */
async function fillSource(sql: pg.Client, source: string, quotations: number): Promise<string> {
  await sql.query('set session_replication_role = replica')
  await sql.query(
    `insert into copydesk.quotations
       select q.publication_id, $1 || '-' || n, q.locale, true, -1000 - n, $1, null, q.status, dated.day,
         replace(q.value::text, q.speaker, $1)::jsonb
           || jsonb_build_object('id', $1 || '-' || n, 'date', jsonb_build_object('value', dated.day, 'basis', 'said'))
       from (select * from copydesk.quotations where standing and speaker is not null and locale = 'zh-Hans'
         order by place desc limit 1) q,
         generate_series(1, $2::int) n,
         lateral (select to_char(date '2000-01-01' + n, 'YYYY-MM-DD') as day) dated`,
    [source, quotations],
  )
  await sql.query('set session_replication_role = origin')
  await sql.query('vacuum analyze copydesk.quotations')
  return source
}

async function cursorBeforeLastPage(sql: pg.Client, source: string): Promise<string> {
  const { rows } = await sql.query<{ dated: string; publication: number; place: number }>(
    `select dated, publication_id as publication, place from copydesk.quotations
       where speaker = $1 order by dated, publication_id, place offset $2 limit 1`,
    [source, pageSize],
  )
  const [before] = rows
  if (!before) throw new RangeError(`${source} has no second page`)
  return writeQuotationCursor(before)
}
