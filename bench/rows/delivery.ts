import { DEMO_PASSWORD } from '../../seed/people'
import type { Figure } from '../figure'
import { bodySize, compareRequests, type Asked } from '../http'
import type { Stage } from '../stage'
import { median, ratioOf } from '../statistics'

export const publishedPath = '/delivery/v1/zh-Hans/articles/china-central-asia'

/** The stored answer against what Payload's REST makes of the same article for each request. */
export async function deliveryAgainstRest({ site, sizes }: Stage): Promise<Figure[]> {
  const address = await site()
  const ours = { url: `${address}${publishedPath}` }
  const rest = await populatedByRest(address)
  const pairs = await compareRequests(ours, rest, sizes.http)
  return [
    {
      row: 'delivery-rest',
      what: 'published article as JSON against Payload REST',
      compares: `requests/s of GET ${publishedPath} ÷ requests/s of GET /api/articles/1?depth=3 with an editor's token, which brings the article with all its sections (a join) and, in each of them, the article again; its quotations come as ids, their records not included`,
      goal: { atLeast: 6 },
      unit: '×',
      value: ratioOf(pairs),
      sides: {
        'ours:': await side(
          ours,
          pairs.map(({ a }) => a),
        ),
        'REST:': await side(
          rest,
          pairs.map(({ b }) => b),
        ),
      },
    },
  ]
}

/** The stored answer against a handler that returns a string: what is left is our one query. */
export async function deliveryAgainstEmpty({ site, sizes }: Stage): Promise<Figure[]> {
  const address = await site()
  const ours = { url: `${address}${publishedPath}` }
  const empty = { url: `${address}/bench/empty` }
  const pairs = await compareRequests(ours, empty, sizes.http)
  return [
    {
      row: 'delivery-empty',
      what: 'published article as JSON against an empty route',
      compares: `requests/s of GET ${publishedPath} ÷ requests/s of a Next route handler of the same build that returns a short string`,
      goal: { atLeast: 0.75 },
      unit: '×',
      value: ratioOf(pairs),
      sides: {
        'ours:': await side(
          ours,
          pairs.map(({ a }) => a),
        ),
        'empty:': await side(
          empty,
          pairs.map(({ b }) => b),
        ),
      },
    },
  ]
}

async function side(asked: Asked, rates: number[]): Promise<string> {
  const kilobytes = (await bodySize(asked)) / 1000
  return `${median(rates).toFixed(0)} requests/s of ${kilobytes.toFixed(1)} kB`
}

async function populatedByRest(address: string): Promise<Asked> {
  const response = await fetch(`${address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@demo.example', password: DEMO_PASSWORD }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`the editor could not log in: ${response.status}`)
  return { url: `${address}/api/articles/1?depth=3`, headers: { authorization: `JWT ${token}` } }
}
