import { as } from '../../seed/people'
import { quoteQueue } from '../../src/queries/quote-queue'
import { copyRow } from '../copies'
import type { Desk } from '../desk'
import { sectionsOf } from '../edits'
import type { Figure } from '../figure'
import type { Stage } from '../stage'
import { median, spreadOf, timed } from '../statistics'

const warmUp = 3

/** Opening the quote desk over all articles, with thousands of quotations in them. */
export async function queueOfManyQuotations({ desk, sizes }: Stage): Promise<Figure[]> {
  const open = await desk()
  const quotations = await fillWith(open, sizes.queued)
  const opened: number[] = []
  const first = await timed(() => openQueue(open))
  for (let round = 0; round < sizes.computations + warmUp; round++) {
    opened.push(await timed(() => openQueue(open)))
  }
  const times = opened.slice(warmUp)
  return [
    {
      row: 'queue',
      what: `opening the desk with ${quotations} quotations`,
      compares: `time of reading the queue of the quote desk over all articles, with ${quotations} quotations in them: facts, reasons, order, counts and the first page; nothing was saved since the last time`,
      goal: { atMost: 200 },
      unit: 'ms',
      value: spreadOf(times),
      sides: { 'the first time:': `${first.toFixed(0)} ms`, 'median:': `${median(times).toFixed(0)} ms` },
    },
  ]
}

async function openQueue({ payload }: Desk): Promise<void> {
  const req = await as(payload, 'checker@demo.example')
  const { waiting } = await quoteQueue(req, { article: null, show: 'waiting', page: null, at: null })
  if (waiting === 0) throw new Error('nothing waits: this measures an empty queue')
}

/** Copies of the article's sections under articles of their own, until they hold so many quotations. */
async function fillWith(desk: Desk, wanted: number): Promise<number> {
  const article = await desk.bringIn('bench-queue')
  const sections = await sectionsOf(desk, article)
  const { rows } = await desk.sql.query<{ count: string }>(
    `select count(*) from sections s, jsonb_path_query(s.body, '$.** ? (@.type == "quotation")') where s.article_id = $1`,
    [article],
  )
  const each = Number(rows[0]?.count ?? 0)
  const copies = Math.ceil(wanted / each)
  const { rows: made } = await desk.sql.query<{ last: number }>('select max(id) as last from articles')
  const last = Number(made[0]?.last)
  await copyRow(desk.sql, {
    table: 'articles',
    id: article,
    from: 1,
    to: copies,
    set: { slug: `'bench-queue-' || n` },
  })
  await desk.sql.query('set session_replication_role = replica')
  for (const { id } of sections) {
    await desk.sql.query(
      `insert into sections (heading, body, article_id, key, lock_version, _sections_sections_order, updated_at, created_at)
         select s.heading, s.body, a.id, gen_random_uuid()::text, 1, s._sections_sections_order, now(), now()
         from sections s, articles a where s.id = $1 and a.id > $2`,
      [id, last],
    )
  }
  await desk.sql.query('set session_replication_role = origin')
  await ownQuotations(desk, last)
  await desk.sql.query('vacuum analyze')
  return copies * each
}

/** Every copy of a section refers to quotations of its own, as every article does. */
async function ownQuotations({ sql }: Desk, after: number): Promise<void> {
  const { rows: sections } = await sql.query<{ id: number; body: unknown }>(
    'select id, body from sections where article_id > $1 order by id',
    [after],
  )
  const columns = await sql.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'quotes' and column_name not in ('id', 'key')`,
  )
  const names = columns.rows.map(({ name }) => `"${name}"`).join(', ')
  for (const { id, body } of sections) {
    let text = JSON.stringify(body)
    for (const [node, quote] of [...text.matchAll(/"quote":(\d+)/g)]) {
      const { rows } = await sql.query<{ id: number }>(
        `insert into quotes (key, ${names}) select gen_random_uuid()::text, ${names} from quotes where id = $1 returning id`,
        [quote],
      )
      text = text.replace(node, `"quote":"#${String(rows[0]?.id)}"`)
    }
    await sql.query('update sections set body = $2 where id = $1', [id, text.replace(/"#(\d+)"/g, '$1')])
  }
}
