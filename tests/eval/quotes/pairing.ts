/** Sets what an engine found beside what stands in the passage. */
import type { Span } from '../../../src/domain/quotes/types'
import type { GoldSpan, Passage } from './gold'

/** What an engine found in a passage. */
export interface Answer {
  passage: Passage
  spans: Span[]
}

/** A found span beside its gold; either is null where the other stands alone. */
export interface Pairing {
  passage: Passage
  gold: GoldSpan | null
  found: Span | null
}

/**
 * Every gold span and every found span stands in exactly one pairing; of a span found twice, the second
 * stands alone. Spans match by exact offsets only: a quotation cut one character short is another quotation.
 */
export function pairUp({ passage, spans }: Answer): Pairing[] {
  const taken = new Set<number>()
  const pairings: Pairing[] = passage.spans.map((gold) => {
    const at = spans.findIndex(({ start, end }) => start === gold.start && end === gold.end)
    if (at !== -1) taken.add(at)
    return { passage, gold, found: spans[at] ?? null }
  })
  const alone = spans.filter((_, at) => !taken.has(at))
  return [...pairings, ...alone.map((found) => ({ passage, gold: null, found }))]
}
