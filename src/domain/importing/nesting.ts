/** Marks inside marks inside marks: as deep as people write, and no deeper. */
import type { Finding, Span } from '../quotes/types'

/**
 * UTF-16 code units that the spans of a text may hold together. Marks nested tens of thousands deep hold their inmost
 * words as many times, which no list of spans could carry; people nest three or four deep.
 */
const MOST_SPANNED = 10_000_000
const MOST_NESTED = 8

/**
 * The spans as they are. Where they hold more than can be carried, only the outermost, with a finding at the mark where
 * it became too much: the text cannot be imported as it is.
 */
export function boundNesting(text: string, spans: readonly Span[]): { spans: Span[]; findings: Finding[] } {
  const most = Math.max(MOST_SPANNED, MOST_NESTED * text.length)
  let spanned = 0
  const tooMuch = spans.find(({ start, end }) => (spanned += end - start) > most)
  if (!tooMuch) return { spans: [...spans], findings: [] }
  const message = 'The marks are nested deeper than anybody quotes.'
  const finding: Finding = { code: 'nestedTooDeep', severity: 'error', offset: tooMuch.start, message }
  return { spans: spans.filter(({ nestedIn }) => nestedIn === null), findings: [finding] }
}
