/**
 * Chains: quotations set one after the other without a word between them (“…”“…”……), which share what is
 * said of them before or after. The chain is the unit of attribution: its members are never told apart by
 * their position.
 */
import type { MarkedSpan } from './scan-marks'

/** Indices into the list of spans, in order. */
export interface Chain {
  members: number[]
}

/** Runs of two or more spans of the same marks on the same level that touch each other. */
export function chainsOf(spans: readonly MarkedSpan[]): Chain[] {
  const chains: Chain[] = []
  let run: number[] = []
  spans.forEach((span, index) => {
    if (span.nestedIn !== null || '《〈'.includes(span.open)) return
    const last = spans[run.at(-1) ?? -1]
    if (last?.end !== span.start || last.open !== span.open) run = []
    run.push(index)
    if (run.length === 2) chains.push({ members: run })
  })
  return chains
}
