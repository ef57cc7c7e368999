import { diceOfTexts } from '../../manuscript/similarity'
import { plainText } from '../segments/coded-text'
import type { SourceSegment } from '../segments/types'
import { byKey, pairEqual, type Pass } from './pair-equal'

export interface Places {
  /** Segments of either revision that take the same place: first those of the same text, then those of another. */
  pairs: { from: SourceSegment; to: SourceSegment }[]
  /** Keys of segments of the new revision whose text stood in the same block before. */
  unchanged: ReadonlySet<string>
  /** The stretch between unchanged segments that a changed one stands in; the same string is the same stretch. */
  gapOf: (segment: SourceSegment) => string
}

const keys: ((segment: SourceSegment) => string)[] = [
  (s) => JSON.stringify([s.block, s.beforeHash, s.textHash, s.afterHash]),
  (s) => JSON.stringify([s.block, s.beforeHash, s.textHash]),
  (s) => JSON.stringify([s.block, s.textHash, s.afterHash]),
  (s) => JSON.stringify([s.block, s.textHash]),
]
const passes = keys.map((key): Pass<SourceSegment, SourceSegment> => ({ from: key, to: key }))

/**
 * The places of two revisions. Unchanged segments of a block bound the stretches between them; where as many
 * segments went from a stretch as came to it, they take one another's places in order.
 */
export function alignPlaces(
  previous: readonly SourceSegment[],
  next: readonly SourceSegment[],
  isFilled: (key: string) => boolean,
): Places {
  const same = pairEqual(previous, next, passes)
  const unchanged = new Set([...same.values()].map(({ key }) => key))
  const gaps = new Map([
    ...gapsOf(previous, (segment) => same.get(segment)?.key),
    ...gapsOf(next, ({ key }) => (unchanged.has(key) ? key : undefined)),
  ])
  const gapOf = (segment: SourceSegment) => gaps.get(segment) ?? ''
  const gone = previous.filter((segment) => !same.has(segment))
  const come = next.filter(({ key }) => !unchanged.has(key) && !isFilled(key))
  const stayed = [...same].flatMap(([from, to]) => (isFilled(to.key) ? [] : [{ from, to }]))
  return { pairs: [...stayed, ...pairInGaps(gone, come, gapOf)], unchanged, gapOf }
}

/** Each segment with its block and the unchanged segment before it there, named by its key in the new revision. */
function gapsOf(
  segments: readonly SourceSegment[],
  anchorOf: (segment: SourceSegment) => string | undefined,
): [SourceSegment, string][] {
  let block = ''
  let anchor = ''
  return segments.map((segment) => {
    if (segment.block !== block) anchor = ''
    block = segment.block
    anchor = anchorOf(segment) ?? anchor
    return [segment, JSON.stringify([block, anchor])]
  })
}

function pairInGaps(
  gone: readonly SourceSegment[],
  come: readonly SourceSegment[],
  gapOf: (segment: SourceSegment) => string,
): Places['pairs'] {
  const goneBy = byKey(gone, gapOf)
  return [...byKey(come, gapOf)].flatMap(([gap, to]) => pairInOrder(goneBy.get(gap) ?? [], to))
}

/** Unrelated sentences of Chinese news reach 0.39: where several changed side by side, less is no resemblance. */
const leastAlike = 0.4

function pairInOrder(from: readonly SourceSegment[], to: readonly SourceSegment[]): Places['pairs'] {
  if (from.length !== to.length) return []
  const pairs = from.flatMap((one, at) => {
    const other = to[at]
    return other ? [{ from: one, to: other }] : []
  })
  return pairs.filter(
    ({ from: one, to: other }) =>
      pairs.length === 1 || diceOfTexts(plainText(one.text), plainText(other.text)) >= leastAlike,
  )
}
