import autocannon from 'autocannon'
import { interleave, type Pair } from './statistics'

/** What is asked for, again and again. */
export interface Asked {
  url: string
  headers?: Record<string, string>
}

const connections = 16
const warmUpSeconds = 2

/** Requests answered a second. Throws when any answer is not 2xx: fast refusals are no figure. */
export async function requestsPerSecond(asked: Asked, seconds: number): Promise<number> {
  const { requests, duration, non2xx, errors } = await autocannon({
    ...asked,
    connections,
    duration: seconds,
  })
  if (non2xx + errors > 0) throw new Error(`${asked.url}: ${non2xx} answers were not 2xx, ${errors} failed`)
  return requests.total / duration
}

interface Rounds {
  rounds: number
  seconds: number
}

/** Requests a second of two addresses, in turn, after both are warm. */
export async function compareRequests(a: Asked, b: Asked, { rounds, seconds }: Rounds): Promise<Pair[]> {
  await requestsPerSecond(a, warmUpSeconds)
  await requestsPerSecond(b, warmUpSeconds)
  return interleave(
    rounds,
    () => requestsPerSecond(a, seconds),
    () => requestsPerSecond(b, seconds),
  )
}

/** How large an answer's body is, uncompressed: in bytes, and in UTF-16 code units, which is what Node hashes and sends. */
export interface BodySize {
  bytes: number
  units: number
}

/** Throws when the answer is not 2xx. */
export async function bodySize({ url, headers }: Asked): Promise<BodySize> {
  const response = await fetch(url, { headers: { ...headers, 'accept-encoding': 'identity' } })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  const body = Buffer.from(await response.arrayBuffer())
  return { bytes: body.length, units: body.toString('utf8').length }
}
