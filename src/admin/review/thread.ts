/** Where a comment stands: beside which change, and in which block if it is about one. */
export interface Place {
  change: string
  block: string | null
}

/** A comment as the screen shows it. */
export interface ThreadComment {
  id: number
  /** The database id of the revision it was made on; replies are kept with what they answer. */
  revision: number
  body: string
  by: string
  age: string
  /** The words it is about; null for the change as a whole. */
  exact: string | null
  place: Place
  parent: number | null
  /** The number of the earlier revision it was made on; null for this one. */
  earlier: number | null
  /** Who resolved it; null while it is open. */
  resolvedBy: string | null
}

/** A comment with its replies, oldest first. */
export interface Thread {
  root: ThreadComment
  replies: ThreadComment[]
}

/** Comments as threads. A reply whose root is not among them stands by itself: no remark may be lost. */
export function threadsIn(comments: readonly ThreadComment[]): Thread[] {
  const known = new Set(comments.map(({ id }) => id))
  const roots = comments.filter(({ parent }) => parent === null || !known.has(parent))
  return roots.map((root) => ({ root, replies: comments.filter(({ parent }) => parent === root.id) }))
}
