/** How one pass knows two things again: by the same string. Null where there is nothing to know it by. */
export interface Pass<F, T> {
  from: (one: F) => string | null
  to: (one: T) => string
}

/**
 * Pairs what is equal, pass by pass from the surest to the least sure, each thing once; within a pass in the order
 * given.
 */
export function pairEqual<F, T>(
  froms: readonly F[],
  tos: readonly T[],
  passes: readonly Pass<F, T>[],
): Map<F, T> {
  const pairs = new Map<F, T>()
  let open = [...tos]
  for (const pass of passes) {
    const free = byKey(froms.filter((one) => !pairs.has(one)).reverse(), pass.from)
    open = open.filter((to) => {
      const from = free.get(pass.to(to))?.pop()
      if (from !== undefined) pairs.set(from, to)
      return from === undefined
    })
  }
  return pairs
}

/** Items by key, in their order; those without a key are left out. */
export function byKey<F>(items: readonly F[], keyOf: (one: F) => string | null): Map<string, F[]> {
  const groups = new Map<string, F[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
