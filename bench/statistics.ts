/** The middle of the values, or the mean of the two in the middle. Throws a RangeError on none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const above = sorted[Math.floor(sorted.length / 2)]
  const below = sorted[Math.ceil(sorted.length / 2) - 1]
  if (above === undefined || below === undefined) throw new RangeError('the median of no values')
  return (above + below) / 2
}

/** The value that so many in a hundred do not exceed. Throws a RangeError on none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)]
  if (value === undefined) throw new RangeError('a percentile of no values')
  return value
}

/** A figure and how far single rounds were from it. */
export interface Spread {
  median: number
  lowest: number
  highest: number
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), lowest: Math.min(...values), highest: Math.max(...values) }
}

/** What one round measured on either side, in the same unit. */
export interface Pair {
  a: number
  b: number
}

/**
 * The ratio a ÷ b of each round, and their median. Both sides of a round were measured one right after the
 * other: what slows the machine for a while slows both, and the ratio of two medians would not know.
 */
export function ratioOf(pairs: readonly Pair[]): Spread {
  return spreadOf(pairs.map(({ a, b }) => a / b))
}

type Measure = () => Promise<number>

/** Measures both sides in turn, A B A B …, and the other one first in every second round. */
export async function interleave(rounds: number, a: Measure, b: Measure): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const first = await a()
      pairs.push({ a: first, b: await b() })
    } else {
      const first = await b()
      pairs.push({ a: await a(), b: first })
    }
  }
  return pairs
}

/** How long the work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
