/**
 * Chains: quotations set one after the other without a word between them (“…”“…”……), which share what is
 * said of them before or after. The chain is the unit of attribution: its members are never told apart by
 * their position.
 */
import type { MarkedSpan } from './marked-span'

/** Indices into the list of spans, in order. */
export interface Chain {
  members: number[]
}

/** Runs of two or more spans of the same marks on the same level with at most a space between. */
export function chainsOf(text: string, spans: readonly MarkedSpan[]): Chain[] {
  const chains: Chain[] = []
  let run: number[] = []
  spans.forEach((span, index) => {
    if (span.nestedIn !== null || '《〈'.includes(span.open)) return
    const last = spans[run.at(-1) ?? -1]
    if (!last || last.open !== span.open || !isTouching(text, last.end, span.start)) run = []
    run.push(index)
    if (run.length === 2) chains.push({ members: run })
  })
  return chains
}

function isTouching(text: string, end: number, start: number): boolean {
  return end === start || (start === end + 1 && text.charAt(end) === ' ')
}
