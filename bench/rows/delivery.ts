import { DEMO_PASSWORD } from '../../seed/people'
import type { Figure } from '../figure'
import { bodySize, compareRequests, requestsPerSecond, type Asked } from '../http'
import type { Stage } from '../stage'
import { interleave, median, ratioOf } from '../statistics'

export const publishedPath = '/delivery/v1/zh-Hans/articles/china-central-asia'

/** The stored answer against what Payload's REST makes of the same content for each request. */
export async function deliveryAgainstRest({ site, sizes }: Stage): Promise<Figure[]> {
  const address = await site()
  const ours = { url: `${address}${publishedPath}` }
  const rest = await populatedByRest(address)
  const { rounds, seconds } = sizes.http
  for (const asked of [ours, ...rest]) await requestsPerSecond(asked, seconds)
  const pairs = await interleave(
    rounds,
    () => requestsPerSecond(ours, seconds),
    () => articlesPerSecond(rest, seconds),
  )
  return [
    {
      row: 'delivery-rest',
      what: 'published article as JSON against Payload REST',
      compares: `articles/s of GET ${publishedPath} ÷ articles/s of the two requests that bring the same content by REST with an editor's token: GET /api/articles/1?depth=3, with all sections by a join and without the imported file, and GET /api/quotes?depth=3 for its quotations, with their sources and verifications`,
      goal: { atLeast: 6 },
      unit: '×',
      value: ratioOf(pairs),
      sides: {
        'ours:': `${median(pairs.map(({ a }) => a)).toFixed(0)} articles/s of ${await kilobytes([ours])}`,
        'REST:': `${median(pairs.map(({ b }) => b)).toFixed(0)} articles/s of ${await kilobytes(rest)}`,
      },
    },
  ]
}

/** An article is there when all of its requests are answered: their times add up. */
async function articlesPerSecond(requests: Asked[], seconds: number): Promise<number> {
  let secondsPerArticle = 0
  for (const asked of requests) secondsPerArticle += 1 / (await requestsPerSecond(asked, seconds))
  return 1 / secondsPerArticle
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
        'ours:': `${median(pairs.map(({ a }) => a)).toFixed(0)} requests/s of ${await kilobytes([ours])}`,
        'empty:': `${median(pairs.map(({ b }) => b)).toFixed(0)} requests/s`,
      },
    },
  ]
}

async function kilobytes(requests: Asked[]): Promise<string> {
  const sizes = await Promise.all(requests.map(bodySize))
  return `${(sizes.reduce((sum, size) => sum + size.bytes, 0) / 1000).toFixed(1)} kB`
}

/** Bodies name their quotations by id and REST follows no id inside of them: a second request brings them. */
async function populatedByRest(address: string): Promise<Asked[]> {
  const headers = { authorization: `JWT ${await tokenFrom(address)}` }
  const article = { url: `${address}/api/articles/1?depth=3&select[origin]=false`, headers }
  const text = await (await fetch(article.url, { headers })).text()
  const ids = [...text.matchAll(/"type":"quotation","quote":(\d+)/g)].map(([, id]) => id)
  if (ids.length === 0) throw new Error(`no quotations in the article by REST: ${text.slice(0, 200)}`)
  const query = `depth=3&pagination=false&where[id][in]=${ids.join(',')}`
  return [article, { url: `${address}/api/quotes?${query}`, headers }]
}

async function tokenFrom(address: string): Promise<string> {
  const response = await fetch(`${address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@demo.example', password: DEMO_PASSWORD }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`the editor could not log in: ${response.status}`)
  return token
}
