/** Places in a text → W3C text quote selectors into its text form, which has neither indents nor empty lines. */
import type { Evidence } from '../manuscript/types'
import type { SpanAttribution } from '../quotes/types'
import { contentLines } from './structure'
import type { TextLine } from './structure'

/** UTF-16 code units of context on each side; enough to tell repeated sentences of one article apart. */
const CONTEXT = 32

interface PlacedLine extends TextLine {
  /** Where the line begins in the text form. */
  formStart: number
}

/** Makes selectors for places in one text. `text` is without byte order mark and with LF line endings. */
export function selectorsFor(text: string): (evidence: SpanAttribution['evidence'][number]) => Evidence {
  const lines = placeLines(contentLines(text))
  const form = lines.map((line) => `${line.text}\n`).join('')
  return ({ part, start, end }) => {
    const from = placeInForm(lines, start)
    const to = Math.max(from, placeInForm(lines, end))
    return { part, exact: form.slice(from, to), prefix: before(form, from), suffix: after(form, to) }
  }
}

function placeLines(lines: readonly TextLine[]): PlacedLine[] {
  let formStart = 0
  return lines.map((line) => {
    const placed = { ...line, formStart }
    formStart += line.text.length + 1
    return placed
  })
}

/** An offset in stripped white space moves to the nearest end of the line that it follows. */
function placeInForm(lines: readonly PlacedLine[], offset: number): number {
  const line = lines[lastStartingAt(lines, offset)]
  return line ? line.formStart + Math.min(offset - line.start, line.text.length) : 0
}

/** The index of the last line that starts at or before `offset`, by bisection; -1 before the first. */
function lastStartingAt(lines: readonly PlacedLine[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Half of a surrogate pair is left out: it is no character, and no digest could be taken of it. */
function before(form: string, end: number): string {
  return form.slice(Math.max(0, end - CONTEXT), end).replace(/^[\uDC00-\uDFFF]/, '')
}

function after(form: string, start: number): string {
  return form.slice(start, start + CONTEXT).replace(/[\uD800-\uDBFF]$/, '')
}
