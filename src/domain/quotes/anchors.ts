/**
 * Anchoring by W3C text quote selectors (exact, prefix, suffix) across edits.
 *
 * Identical words in one place, or in one place with the same neighbours, anchor silently. Everything less
 * is a suggestion for a person: words that are merely alike may be another country's, and a quotation that
 * was deleted must not come to rest on the next one.
 */
import type { TextQuoteSelector } from '../manuscript/types'
import { foldCase } from './folding'

/** UTF-16 code units of context on each side of a selector. */
const contextLength = 32

/** A half-open range of UTF-16 code units. */
interface AnchorRange {
  start: number
  end: number
}

export type Anchoring =
  | ({ status: 'exact' } & AnchorRange)
  | ({ status: 'suggested' } & AnchorRange)
  | { status: 'ambiguous'; candidates: AnchorRange[] }
  | { status: 'orphan' }

/** Selector of `text[start, end)`, with up to 32 code units of context that never cut a surrogate pair. */
export function selectorFor(text: string, start: number, end: number): TextQuoteSelector {
  const from = afterLowSurrogate(text, Math.max(0, start - contextLength))
  const to = beforeLowSurrogate(text, Math.min(text.length, end + contextLength))
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  }
}

/** Where the selector's words stand in `text`, and how sure that is. */
export function anchorSelector(selector: TextQuoteSelector, text: string): Anchoring {
  if (selector.exact === '') return { status: 'orphan' }
  const identical = occurrences(text, selector.exact)
  if (identical.length > 0) return amongIdentical(identical, selector, text)
  const folded = foldedOccurrences(text, selector.exact)
  if (folded.length > 0) return suggestion(folded)
  return betweenNeighbours(selector, text)
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function afterLowSurrogate(text: string, at: number): number {
  return at > 0 && isLowSurrogate(text, at) ? at + 1 : at
}

function beforeLowSurrogate(text: string, at: number): number {
  return at < text.length && isLowSurrogate(text, at) ? at - 1 : at
}

function occurrences(text: string, words: string): AnchorRange[] {
  const found: AnchorRange[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length })
  }
  return found
}

/**
 * One place with a neighbour as it was is sure; without, it may be another use of the same words, left when
 * the one that was meant was deleted. Of several, only one whose neighbours are both as they were, and no other's are.
 */
function amongIdentical(found: AnchorRange[], selector: TextQuoteSelector, text: string): Anchoring {
  const [only] = found
  if (only && found.length === 1) {
    return { status: hasNeighbour(only, selector, text) ? 'exact' : 'suggested', ...only }
  }
  const same = found.filter(
    ({ start, end }) =>
      text.slice(0, start).endsWith(selector.prefix) && text.startsWith(selector.suffix, end),
  )
  const [kept] = same
  if (kept && same.length === 1) return { status: 'exact', ...kept }
  return { status: 'ambiguous', candidates: same.length > 1 ? same : found }
}

/** Units next to the words that must be as they were for a neighbour to count. */
const neighbourLength = 8

function hasNeighbour(
  { start, end }: AnchorRange,
  { prefix, suffix }: TextQuoteSelector,
  text: string,
): boolean {
  const near = prefix.slice(-neighbourLength)
  const next = suffix.slice(0, neighbourLength)
  const isAfterSame = near === '' ? start === 0 : text.slice(0, start).endsWith(near)
  return isAfterSame || (next === '' ? end === text.length : text.startsWith(next, end))
}

function suggestion(found: AnchorRange[]): Anchoring {
  const [only] = found
  return only && found.length === 1
    ? { status: 'suggested', ...only }
    : { status: 'ambiguous', candidates: found }
}

function foldedOccurrences(text: string, words: string): AnchorRange[] {
  const wanted = foldCase(words).text
  if (wanted === '') return []
  const { text: folded, starts, ends } = foldCase(text)
  return occurrences(folded, wanted).map(({ start, end }) => ({
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? 0,
  }))
}

/** Both neighbours stand where they stood and something else stands between: perhaps the words, edited. */
function betweenNeighbours({ exact, prefix, suffix }: TextQuoteSelector, text: string): Anchoring {
  if (prefix === '' || suffix === '') return { status: 'orphan' }
  const most = exact.length * 2 + contextLength
  const found = occurrences(text, prefix).flatMap(({ end: start }) => {
    const end = text.indexOf(suffix, start)
    return end > start && end - start <= most && isAlike(exact, text.slice(start, end))
      ? [{ start, end }]
      : []
  })
  return found.length === 0 ? { status: 'orphan' } : suggestion(found)
}

/** Most of the pairs of neighbouring units of the shorter stand in the longer (Dice's coefficient ≥ 0.5). */
function isAlike(one: string, other: string): boolean {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const left = new Map<string, number>()
  for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairs) {
    const count = left.get(pair) ?? 0
    if (count > 0) shared += 1
    left.set(pair, count - 1)
  }
  return pairs.length + others.length > 0 && (2 * shared) / (pairs.length + others.length) >= 0.5
}

function pairsOf(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2))
}
