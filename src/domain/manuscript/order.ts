/** Two orders of ids: what moved between them, and one order in which both can be read. */

/**
 * The ids common to both that must have moved: all but a longest run that kept its order. An id that is in one
 * list only has not moved.
 */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const positions = new Map(before.map((id, position) => [id, position]))
  const common = after.filter((id) => positions.has(id))
  const kept = longestIncreasing(common.map((id) => positions.get(id) ?? 0))
  return new Set(common.filter((_, index) => !kept.has(index)))
}

/** Indexes of a longest increasing subsequence, by patience sorting in O(n log n). */
function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    const pile = firstNotBelow(tails, values, value)
    previous[index] = pile === 0 ? undefined : tails[pile - 1]
    tails[pile] = index
  }
  const kept = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) kept.add(index)
  return kept
}

function firstNotBelow(tails: readonly number[], values: readonly number[], value: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The order after, with each id that is gone standing behind the one it used to follow. */
export function interleave(
  before: readonly string[],
  after: readonly string[],
  gone: ReadonlySet<string>,
): string[] {
  const present = new Set(after)
  const behind = new Map<string | null, string[]>()
  let anchor: string | null = null
  for (const id of before) {
    if (present.has(id)) anchor = id
    else if (gone.has(id)) behind.set(anchor, [...(behind.get(anchor) ?? []), id])
  }
  return [...(behind.get(null) ?? []), ...after.flatMap((id) => [id, ...(behind.get(id) ?? [])])]
}
