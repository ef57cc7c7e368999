/** Undo and redo for the words of one row. Browsers forget theirs when text is inserted for somebody. */
export interface TextHistory {
  past: readonly string[]
  future: readonly string[]
  /** When the last change was made, in milliseconds. */
  at: number
}

export const noHistory: TextHistory = { past: [], future: [], at: Number.NEGATIVE_INFINITY }

/** Letters typed in one go are taken back in one go. */
const oneGo = 800
const mostSteps = 200

/** `before` is what stood before a change at the moment `at`; only a change of a letter or two belongs to the last. */
export function remembered(history: TextHistory, before: string, after: string, at: number): TextHistory {
  const isLetter = Math.abs(after.length - before.length) <= 2
  const isSameGo = isLetter && at - history.at < oneGo && history.past.length > 0
  const past = isSameGo ? history.past : [...history.past, before].slice(-mostSteps)
  return { past, future: [], at }
}

export interface Step {
  target: string
  history: TextHistory
}

/** One step back from `now`; null at the beginning. */
export function undo({ past, future }: TextHistory, now: string): Step | null {
  const target = past.at(-1)
  if (target === undefined) return null
  return { target, history: { ...noHistory, past: past.slice(0, -1), future: [now, ...future] } }
}

/** One step forward again; null where nothing was taken back. */
export function redo({ past, future }: TextHistory, now: string): Step | null {
  const [target, ...rest] = future
  if (target === undefined) return null
  return { target, history: { ...noHistory, past: [...past, now], future: rest } }
}
