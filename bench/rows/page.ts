import type { Figure } from '../figure'
import { bodySize, compareRequests, type BodySize } from '../http'
import type { Stage } from '../stage'
import { median, ratioOf } from '../statistics'

const path = '/zh-Hans/china-central-asia'

/** A published page against one that Next alone keeps, of the same number of bytes. */
export async function pageAgainstPrerendered({ site, bare, sizes }: Stage): Promise<Figure[]> {
  const ours = { url: `${await site()}${path}` }
  const size = await bodySize(ours)
  const theirs = await pageOfSize(await bare(), size)
  const pairs = await compareRequests(ours, theirs, sizes.http)
  const rate = (values: number[]) => `${median(values).toFixed(0)} requests/s`
  return [
    {
      row: 'page',
      what: 'published page against a prerendered page',
      compares: `requests/s of GET ${path} ÷ requests/s of a prerendered page of the same number of bytes and of UTF-16 code units, from a Next project without Payload and without our code, with Next's own page cache, in a process of its own`,
      goal: { atLeast: 0.9 },
      unit: '×',
      value: ratioOf(pairs),
      sides: {
        'ours:': `${rate(pairs.map(({ a }) => a))} of ${(size.bytes / 1000).toFixed(1)} kB`,
        'prerendered:': rate(pairs.map(({ b }) => b)),
      },
    },
  ]
}

/**
 * A page holds its text once as HTML and once as data, and a frame around it. Bytes alone would not make it the
 * same size: Node hashes and encodes UTF-16 code units, and Chinese has three bytes to one of them, markup one.
 */
async function pageOfSize(address: string, wanted: BodySize): Promise<{ url: string }> {
  const page = (han: number, latin: number) => ({ url: `${address}/page/${han}-${latin}` })
  const frame = await bodySize(page(0, 1))
  const han = Math.round((wanted.bytes - frame.bytes - (wanted.units - frame.units)) / 4)
  const asked = page(han, Math.round((wanted.units - frame.units) / 2) - han)
  const size = await bodySize(asked)
  const isOff = (part: 'bytes' | 'units') => Math.abs(size[part] / wanted[part] - 1) > 0.01
  if (isOff('bytes') || isOff('units'))
    throw new Error(`a page of ${JSON.stringify(size)} instead of ${JSON.stringify(wanted)}`)
  return asked
}
