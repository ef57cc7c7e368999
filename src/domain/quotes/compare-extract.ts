/** A wording beside an extract of the source it is said to come from: the result, and what differs. */
import { redline, type Segment } from '../manuscript/redline'
import type { VerificationResult } from '../manuscript/types'
import { foldForm } from './folding'

export interface ExtractComparison {
  result: VerificationResult
  /** The stretch of the extract that was compared: half-open UTF-16; null when nothing is like the wording. */
  place: { start: number; end: number } | null
  /** From the wording to that stretch; empty when nothing was found. */
  segments: Segment[]
}

/**
 * `match`: the extract holds the wording to the letter. `matchUnderFolding`: but for width, quote style, white
 * space and invisible characters. `differs`: a stretch is like it. `notFound`: none is.
 */
export function compareExtract(wording: string, extract: string): ExtractComparison {
  if (wording === '' || extract === '') return { result: 'notFound', place: null, segments: [] }
  const at = extract.indexOf(wording)
  if (at >= 0) return compared('match', wording, extract, at, at + wording.length)
  const [folded, wanted] = [foldForm(extract), foldForm(wording).text]
  const from = wanted === '' ? -1 : folded.text.indexOf(wanted)
  if (from >= 0) {
    const start = folded.starts[from] ?? 0
    return compared(
      'matchUnderFolding',
      wording,
      extract,
      start,
      folded.ends[from + wanted.length - 1] ?? start,
    )
  }
  const stretch = mostAlike(wording, extract)
  if (!stretch) return { result: 'notFound', place: null, segments: [] }
  return differing(wording, extract, stretch)
}

function compared(
  result: VerificationResult,
  wording: string,
  extract: string,
  start: number,
  end: number,
): ExtractComparison {
  return { result, place: { start, end }, segments: redline(wording, extract.slice(start, end)) }
}

/** Units that are looked at beside the stretch that is most alike: a word more or less moves its ends. */
const margin = 16

/** The stretch without what only the extract has before and behind it. */
function differing(
  wording: string,
  extract: string,
  stretch: { start: number; end: number },
): ExtractComparison {
  const wide = toClauseEnds(extract, stretch)
  const segments = redline(wording, extract.slice(wide.start, wide.end))
  const before = surplus(segments[0], segments[1], (text, count) => text.slice(-count || text.length))
  const behind = surplus(segments.at(-1), segments.at(-2), (text, count) => text.slice(0, count))
  const kept = segments.flatMap((segment): Segment[] => {
    if (segment === before?.segment) return before.kept === '' ? [] : [{ op: 'added', text: before.kept }]
    if (segment === behind?.segment) return behind.kept === '' ? [] : [{ op: 'added', text: behind.kept }]
    return [segment]
  })
  const place = {
    start: wide.start + (before ? before.segment.text.length - before.kept.length : 0),
    end: wide.end - (behind ? behind.segment.text.length - behind.kept.length : 0),
  }
  return { result: 'differs', place, segments: kept }
}

const clauseEnd = /[，。；：！？、,.;:!?“”「」『』«»\n]/u

/** From the start of the clause to the end of the clause, as far as the margin goes. */
function toClauseEnds(extract: string, { start, end }: { start: number; end: number }) {
  const least = Math.max(0, start - margin)
  const before = extract.slice(least, start + 1)
  const from = [...before].findLastIndex((character) => clauseEnd.test(character))
  const first = from < 0 ? least : least + [...before].slice(0, from + 1).join('').length
  const behind = clauseEnd.exec(extract.slice(end - 1, end + margin))
  const last = behind ? end + behind.index : Math.min(extract.length, end + margin)
  return wholeCharacters(extract, first, last)
}

/**
 * Of what the extract has at one end of a redline, what stands in the place of words of the wording: as many
 * characters as those; nothing where it stands in no place. Null where the redline has none at that end.
 */
function surplus(
  outer: Segment | undefined,
  inner: Segment | undefined,
  keep: (text: string, count: number) => string,
): { segment: Segment; kept: string } | null {
  const [added, removed] = outer?.op === 'added' ? [outer, inner] : [inner, outer]
  if (added?.op !== 'added') return null
  if (removed?.op !== 'removed') return outer === added ? { segment: added, kept: '' } : null
  const kept = keep(added.text, removed.text.length)
  return { segment: added, kept: /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(kept) ? added.text : kept }
}

/** Of the pairs of neighbouring units, so many have to be shared for a stretch to be called alike. */
const leastShared = 0.5

/**
 * The window of the wording's length that shares most pairs of neighbouring units with it (Dice's coefficient
 * over a sliding window), in time linear in both; null when none shares half of them.
 */
function mostAlike(wording: string, extract: string): { start: number; end: number } | null {
  const length = Math.min(wording.length, extract.length)
  const window = new SharedPairs(wording)
  let best = { shared: 0, start: 0 }
  for (let end = 1; end < extract.length; end += 1) {
    window.add(extract.slice(end - 1, end + 1))
    if (end >= length) window.remove(extract.slice(end - length, end - length + 2))
    if (window.shared > best.shared) best = { shared: window.shared, start: Math.max(0, end + 1 - length) }
  }
  const pairs = wording.length - 1 + length - 1
  if (pairs <= 0 || (2 * best.shared) / pairs < leastShared) return null
  return wholeCharacters(extract, best.start, Math.min(extract.length, best.start + length))
}

/** How many pairs of a moving window stand in the wording too, counted as often as they do there. */
class SharedPairs {
  shared = 0
  readonly #wanted = new Map<string, number>()
  readonly #held = new Map<string, number>()

  constructor(wording: string) {
    for (let at = 1; at < wording.length; at += 1) {
      const pair = wording.slice(at - 1, at + 1)
      this.#wanted.set(pair, (this.#wanted.get(pair) ?? 0) + 1)
    }
  }

  add(pair: string): void {
    const held = (this.#held.get(pair) ?? 0) + 1
    this.#held.set(pair, held)
    if (held <= (this.#wanted.get(pair) ?? 0)) this.shared += 1
  }

  remove(pair: string): void {
    const held = this.#held.get(pair) ?? 0
    this.#held.set(pair, held - 1)
    if (held <= (this.#wanted.get(pair) ?? 0)) this.shared -= 1
  }
}

function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  const isLow = (at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at))
  return { start: isLow(start) ? start - 1 : start, end: isLow(end) ? end + 1 : end }
}

const strictness: readonly VerificationResult[] = ['match', 'matchUnderFolding', 'differs', 'notFound']

/** Whether a person's verdict claims more than the words show. Being more cautious is always allowed. */
export function claimsMore(verdict: VerificationResult, computed: VerificationResult): boolean {
  return strictness.indexOf(verdict) < strictness.indexOf(computed)
}
