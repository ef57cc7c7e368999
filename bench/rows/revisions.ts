import { copyRow } from '../copies'
import type { Figure } from '../figure'
import { compareRequests } from '../http'
import type { Stage } from '../stage'
import { median, ratioOf } from '../statistics'
import { publishedPath } from './delivery'

interface Reading {
  revisions: number
  /** Requests a second as a share of those of the empty route, by round. */
  shares: number[]
  rate: number
}

/**
 * Reading with more and more revisions of the published article. One database grows, so that its sizes
 * cannot be measured in turn; instead each is measured in turn with the empty route, and the shares compared.
 */
export async function readByRevisions(stage: Stage): Promise<Figure[]> {
  const readings: Reading[] = []
  for (const revisions of stage.sizes.revisions) readings.push(await readWith(stage, revisions))
  const [least, ...more] = readings
  return more.map((reading) => figureOf(reading, least))
}

async function readWith({ desk, site, sizes }: Stage, revisions: number): Promise<Reading> {
  const address = await site()
  await fillUpTo(await desk(), revisions)
  const empty = { url: `${address}/bench/empty` }
  const pairs = await compareRequests({ url: `${address}${publishedPath}` }, empty, sizes.http)
  return { revisions, shares: pairs.map(({ a, b }) => a / b), rate: median(pairs.map(({ a }) => a)) }
}

async function fillUpTo({ sql }: Awaited<ReturnType<Stage['desk']>>, revisions: number): Promise<void> {
  const { rows } = await sql.query<{ id: number; newest: number }>(
    `select p.revision_id as id, (select max(number)::int from revisions where article_id = p.article_id) as newest
       from publications p where p.slug = 'china-central-asia'`,
  )
  const [published] = rows
  if (!published) throw new Error('the article of the demo is not published')
  const set = { number: 'n', status: `'superseded'` }
  await copyRow(sql, { table: 'revisions', id: published.id, from: published.newest + 1, to: revisions, set })
}

function figureOf({ revisions, shares, rate }: Reading, least: Reading | undefined): Figure {
  if (!least) throw new RangeError('nothing to compare with')
  const pairs = shares.map((share, round) => ({ a: least.shares[round] ?? share, b: share }))
  return {
    row: 'read-revisions',
    what: `published read with ${revisions} revisions`,
    compares: `requests/s of GET ${publishedPath} with ${least.revisions} revisions of that article in the database ÷ the same with ${revisions}, each as a share of the empty route's in the same rounds`,
    goal: { atMost: 1.1 },
    unit: '×',
    value: ratioOf(pairs),
    sides: {
      [`${least.revisions}:`]: `${least.rate.toFixed(0)} requests/s`,
      [`${revisions}:`]: `${rate.toFixed(0)} requests/s`,
    },
  }
}
