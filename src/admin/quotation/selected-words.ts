import { closes, isTitleMark } from '../../domain/quotes/marks'

/** A stretch of a text and its outer marks. Offsets are UTF-16 code units, half-open, and include the marks. */
export interface QuotedStretch {
  start: number
  end: number
  wording: string
  marksOpen: string
  marksClose: string
}

/**
 * What becomes the quotation when `text` is selected from `start` to `end`: the marks at its edges are taken
 * off the wording, whether they were selected or stand just outside; blanks at the edges stay in the text.
 * Null when no words are left.
 */
export function quotedStretch(text: string, start: number, end: number): QuotedStretch | null {
  const selected = text.slice(start, end)
  const from = start + (selected.length - selected.trimStart().length)
  const to = end - (selected.length - selected.trimEnd().length)
  if (to <= from) return null
  const inside = withMarks(text, from, to)
  if (inside !== null) return inside.wording.trim() === '' ? null : inside
  const around = withMarks(text, from - 1, to + 1)
  return around ?? { start: from, end: to, wording: text.slice(from, to), marksOpen: '', marksClose: '' }
}

/** The stretch as a marked one; null when its edges are not a pair of marks that belong together. */
function withMarks(text: string, start: number, end: number): QuotedStretch | null {
  if (start < 0 || end > text.length || end - start < 2) return null
  const marksOpen = text.charAt(start)
  const marksClose = text.charAt(end - 1)
  const wording = text.slice(start + 1, end - 1)
  if (isTitleMark(marksOpen) || !closes(marksOpen, marksClose)) return null
  return isOnePair(wording, marksOpen, marksClose) ? { start, end, wording, marksOpen, marksClose } : null
}

/** “甲”和“乙” starts and ends with marks, but they do not belong to each other. */
function isOnePair(wording: string, open: string, close: string): boolean {
  let depth = 0
  for (const char of wording) {
    if (open !== close && char === open) depth += 1
    else if (char === close) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
