import type { Figure } from '../figure'
import { bodySize, compareRequests } from '../http'
import type { Stage } from '../stage'
import { median, ratioOf } from '../statistics'

const path = '/zh-Hans/china-central-asia'

/** A published page against one that Next alone keeps, of the same number of bytes. */
export async function pageAgainstPrerendered({ site, bare, sizes }: Stage): Promise<Figure[]> {
  const ours = { url: `${await site()}${path}` }
  const bytes = await bodySize(ours)
  const theirs = await pageOfSize(await bare(), bytes)
  const pairs = await compareRequests(ours, theirs, sizes.http)
  const rate = (values: number[]) => `${median(values).toFixed(0)} requests/s`
  return [
    {
      row: 'page',
      what: 'published page against a prerendered page',
      compares: `requests/s of GET ${path} ÷ requests/s of a prerendered page of the same number of bytes, Chinese text too, from a Next project without Payload and without our code, with Next's own page cache, in a process of its own`,
      goal: { atLeast: 0.9 },
      unit: '×',
      value: ratioOf(pairs),
      sides: {
        'ours:': `${rate(pairs.map(({ a }) => a))} of ${(bytes / 1000).toFixed(1)} kB`,
        'prerendered:': rate(pairs.map(({ b }) => b)),
      },
    },
  ]
}

/** A page holds its text once as HTML and once as data, and a frame around it: two sizes give the rest. */
async function pageOfSize(address: string, bytes: number): Promise<{ url: string }> {
  const page = (characters: number) => ({ url: `${address}/page/${characters}` })
  const [small, large] = [1_000, 21_000]
  const smallSize = await bodySize(page(small))
  const bytesPerCharacter = ((await bodySize(page(large))) - smallSize) / (large - small)
  const asked = page(Math.round(small + (bytes - smallSize) / bytesPerCharacter))
  const size = await bodySize(asked)
  if (Math.abs(size / bytes - 1) > 0.01) throw new Error(`a page of ${size} bytes instead of ${bytes}`)
  return asked
}
