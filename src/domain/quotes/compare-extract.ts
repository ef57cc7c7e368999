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
  return compared('differs', wording, extract, stretch.start, stretch.end)
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
