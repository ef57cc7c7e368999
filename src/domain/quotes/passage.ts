/**
 * The words around a span. Windows are bounded, so that reading the surroundings of every span of a text
 * stays linear in the text, whatever its lines are like.
 */
import type { MarkedSpan } from './marked-span'
import type { TextSpan } from './types'

/** Stands for one unit of another span's text, so that nothing inside other marks is read as context. */
export const masked = '\uFFFC'

/** UTF-16 units that are read on each side of a span. */
export const reach = 240

/** `before` ends where the span starts, `after` starts where it ends; neither leaves the paragraph. */
export interface Surroundings {
  before: string
  after: string
}

/** The text with every span that `isHidden` picks replaced, unit for unit, by the mask; offsets stay. */
export function maskSpans(
  text: string,
  spans: readonly MarkedSpan[],
  isHidden: (index: number) => boolean,
): string {
  const parts: string[] = []
  let at = 0
  spans.forEach((span, index) => {
    if (span.start < at || !isHidden(index)) return
    parts.push(text.slice(at, span.start), span.text.replace(/[^\n]/g, masked))
    at = span.end
  })
  parts.push(text.slice(at))
  return parts.join('')
}

/** What stands around a span in `view`, a text of the same length as the scanned one. */
export function surroundings(view: string, span: TextSpan, outer?: TextSpan): Surroundings {
  const floor = Math.max(span.start - reach, outer ? outer.start + 1 : 0)
  const ceiling = Math.min(span.end + reach, outer ? outer.end - 1 : view.length)
  const before = view.slice(floor, span.start)
  const after = view.slice(span.end, ceiling)
  const newline = after.indexOf('\n')
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: newline === -1 ? after : after.slice(0, newline),
  }
}

/**
 * The paragraph that leads up to a span at the start of the next one, when it ends with a colon:
 * whoever it names introduces the words. Empty otherwise. `at` is its offset.
 */
export function leadingParagraph(view: string, span: TextSpan): { words: string; at: number } | null {
  const window = view.slice(Math.max(0, span.start - reach), span.start)
  const words = window.trimEnd()
  if (!/[:：]$/.test(words) || !window.slice(words.length).includes('\n')) return null
  const from = words.lastIndexOf('\n') + 1
  return { words: words.slice(from), at: span.start - window.length + from }
}

/** Longest wording that is compared with others as a whole; a term is never longer. */
export const longestTerm = 200

/**
 * Beginning and end of a wording, for rules that look at its form. Nested spans share their words, so
 * reading each one whole would take time in the square of the depth.
 */
export function shortened(words: string): string {
  return words.length <= 2 * longestTerm ? words : words.slice(0, longestTerm) + words.slice(-longestTerm)
}

/** The words of a span without its own marks. */
export function innerText(span: MarkedSpan): string {
  return span.text.slice(span.open.length, span.text.length - span.close.length)
}
