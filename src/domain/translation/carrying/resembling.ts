import { diceOfTexts, similarPairs } from '../../manuscript/similarity'
import { plainText } from '../segments/coded-text'
import type { SourceSegment } from '../segments/types'

export interface Resemblance {
  /** Several where they were merged into one, in their order. */
  from: SourceSegment[]
  /** The first, where one was split into several. */
  to: SourceSegment
  similarity: number
  isSamePlace: boolean
}

/** A split or merged sentence keeps nearly all its bigrams; a single edited one reaches 0.92 to 0.99. */
const leastJoined = 0.9
const leastSingle = 0.6
/** More pieces than these are another text. */
const mostPieces = 6

interface Seed {
  from: number
  to: number
  dice: number
}

/**
 * Which segments that lost their text resemble which that have none: first one against several in a row, or several
 * against one, then one against one. The surest go first, each segment once.
 */
export function resembling(
  left: readonly SourceSegment[],
  open: readonly SourceSegment[],
  gapOf: (segment: SourceSegment) => string,
): Resemblance[] {
  const [leftWords, openWords] = [left.map(inWords), open.map(inWords)]
  const seeds = similarPairs(
    leftWords.map(({ words }) => words),
    openWords.map(({ words }) => words),
  ).map(({ previous, next, dice }): Seed => ({ from: previous, to: next, dice }))
  const used: Used = { left: new Set(), open: new Set() }
  const joined = claim(seeds, used, (seed) => joinedAt(seed, leftWords, openWords, used))
  const single = claim(seeds, used, ({ from, to, dice }) => {
    return dice < leastSingle ? null : { from: [from], to: [to], similarity: dice }
  })
  return [
    ...joined.map((found) => ({ ...resolve(found, left, open), isSamePlace: false })),
    ...single.map((found) => {
      const { from, to, similarity } = resolve(found, left, open)
      return { from, to, similarity, isSamePlace: from.some((one) => gapOf(one) === gapOf(to)) }
    }),
  ]
}

/** Indexes that are spoken for. */
interface Used {
  left: Set<number>
  open: Set<number>
}

/** What is found at each seed whose two ends are still free, and takes them. */
function claim(seeds: readonly Seed[], used: Used, find: (seed: Seed) => Joined | null): Joined[] {
  return seeds.flatMap((seed) => {
    if (used.left.has(seed.from) || used.open.has(seed.to)) return []
    const found = find(seed)
    if (!found) return []
    for (const index of found.from) used.left.add(index)
    for (const index of found.to) used.open.add(index)
    return [found]
  })
}

/** A segment's place in the text and its words, read once. */
interface InWords {
  order: number
  words: string
}

function inWords({ order, text }: SourceSegment): InWords {
  return { order, words: plainText(text) }
}

interface Joined {
  from: number[]
  to: number[]
  similarity: number
}

function resolve(
  { from, to, similarity }: Joined,
  left: readonly SourceSegment[],
  open: readonly SourceSegment[],
) {
  const [first] = to.flatMap((index) => open[index] ?? [])
  if (!first) throw new RangeError('carry-over: a resemblance to nothing')
  return { from: from.flatMap((index) => left[index] ?? []), to: first, similarity }
}

/** The better of a split and a merger around a seed, if either joins to nearly the same text. */
function joinedAt(seed: Seed, left: readonly InWords[], open: readonly InWords[], used: Used): Joined | null {
  const split = bestRun(seed.to, open, used.open, left[seed.from]?.words ?? '', seed.dice)
  const merged = bestRun(seed.from, left, used.left, open[seed.to]?.words ?? '', seed.dice)
  if (split && split.dice >= (merged?.dice ?? 0)) {
    return { from: [seed.from], to: split.run, similarity: split.dice }
  }
  return merged && { from: merged.run, to: [seed.to], similarity: merged.dice }
}

/** Two or more segments in a row, the one at `at` among them, that together read nearly as `whole`. */
function bestRun(
  at: number,
  segments: readonly InWords[],
  used: ReadonlySet<number>,
  whole: string,
  least: number,
): { run: number[]; dice: number } | null {
  let best: { run: number[]; dice: number } | null = null
  for (const run of runsAround(at, segments, used)) {
    const length = run.reduce((sum, index) => sum + (segments[index]?.words.length ?? 0), 0)
    if (Math.min(length, whole.length) < 0.8 * Math.max(length, whole.length)) continue
    const dice = diceOfTexts(whole, run.map((index) => segments[index]?.words ?? '').join(''))
    if (dice >= leastJoined && dice > (best?.dice ?? least)) best = { run, dice }
  }
  return best
}

function runsAround(at: number, segments: readonly InWords[], used: ReadonlySet<number>): number[][] {
  const isNext = (index: number) => segments[index]?.order === (segments[index - 1]?.order ?? NaN) + 1
  let first = at
  let last = at
  while (at - first < mostPieces - 1 && first > 0 && isNext(first) && !used.has(first - 1)) first--
  while (last - at < mostPieces - 1 && isNext(last + 1) && !used.has(last + 1)) last++
  const runs: number[][] = []
  for (let from = first; from <= at; from++) {
    for (let to = Math.max(at, from + 1); to <= Math.min(last, from + mostPieces - 1); to++) {
      runs.push(Array.from({ length: to - from + 1 }, (_, index) => from + index))
    }
  }
  return runs
}
