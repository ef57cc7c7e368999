/** A quotation in its paragraph, with the evidence of its attribution marked: what a person decides from. */
import { quotePlaces } from '../manuscript/quote-places'
import type { Evidence, Manuscript } from '../manuscript/types'
import { anchorEvidence, type AnchoredEvidence } from './evidence-state'

export type ContextPart = Evidence['part'] | 'quotation'

/** A stretch of a line with what it is part of; the pieces of a line join to the line. */
export interface ContextPiece {
  text: string
  parts: ContextPart[]
}

export interface QuotationContext {
  /** The words that are shown, lines joined by LF; `before` and `after` are the words around them, unseen. */
  text: string
  before: string
  after: string
  lines: ContextPiece[][]
  evidence: AnchoredEvidence[]
  /** Of each piece of evidence that stands in the words shown and is sure, its half-open place in `text`. */
  marked: { start: number; end: number; part: ContextPart }[]
}

/** Lines that are shown at most on each side of the quotation. */
const mostLines = 6
/** Units kept unseen on each side, for the selectors that are made from what is shown. */
const surroundings = 32

/** The first place where the text uses the quotation; null when it does not. */
export function contextOf(manuscript: Manuscript, quote: number): QuotationContext | null {
  const { text, places } = quotePlaces(manuscript)
  const place = places.find((one) => one.quote === quote)
  if (!place) return null
  const evidence = anchorEvidence(manuscript.quotes[quote]?.attribution.evidence ?? [], text)
  const sure = evidence.flatMap(({ evidence: { part }, anchoring }) =>
    anchoring.status === 'exact' ? [{ part, start: anchoring.start, end: anchoring.end }] : [],
  )
  const { start, end } = shownRange(text, place, sure)
  const marked = [{ part: 'quotation' as const, start: place.start, end: place.end }, ...sure]
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
  const shown = text.slice(start, end)
  return {
    text: shown,
    before: text.slice(Math.max(0, start - surroundings), start),
    after: text.slice(end, end + surroundings),
    lines: linesOf(shown, marked),
    evidence,
    marked,
  }
}

/** The line of the quotation with its neighbours, and on to the lines that have the evidence, within limits. */
function shownRange(
  text: string,
  place: { start: number; end: number },
  sure: readonly { start: number; end: number }[],
): { start: number; end: number } {
  const least = linesBefore(text, place.start, mostLines)
  const most = linesAfter(text, place.end, mostLines)
  const near = sure.filter((one) => one.start >= least && one.end <= most)
  const first = Math.min(place.start, ...near.map((one) => one.start))
  const last = Math.max(place.end, ...near.map((one) => one.end))
  return { start: linesBefore(text, first, 1), end: linesAfter(text, last, 1) }
}

/** The start of the line so many lines above the one that holds `at`. */
function linesBefore(text: string, at: number, count: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1
  for (let line = 0; line < count && start > 0; line += 1) start = text.lastIndexOf('\n', start - 2) + 1
  return start
}

/** The end of the line so many lines below the one that holds `at`. */
function linesAfter(text: string, at: number, count: number): number {
  const endOf = (from: number) => {
    const end = text.indexOf('\n', from)
    return end < 0 ? text.length : end
  }
  let end = endOf(at)
  for (let line = 0; line < count && end < text.length - 1; line += 1) end = endOf(end + 1)
  return end
}

function linesOf(text: string, marked: QuotationContext['marked']): ContextPiece[][] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return piecesOf(line, start, marked)
  })
}

function piecesOf(line: string, start: number, marked: QuotationContext['marked']): ContextPiece[] {
  const bounds = [
    ...new Set([0, line.length, ...marked.flatMap((one) => [one.start - start, one.end - start])]),
  ]
    .filter((bound) => bound >= 0 && bound <= line.length)
    .sort((a, b) => a - b)
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? line.length
    const parts = marked
      .filter((one) => one.start - start <= from && one.end - start >= to)
      .map(({ part }) => part)
    return { text: line.slice(from, to), parts: [...new Set(parts)] }
  })
}
