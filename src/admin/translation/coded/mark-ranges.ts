import { domRange } from './editor-dom'

/** A range of coded text to be marked, half-open UTF-16 code units. */
export interface MarkedRange {
  start: number
  end: number
  tone: 'critical' | 'major' | 'minor'
}

/**
 * Underlines ranges by CSS custom highlights, which leave the nodes and the caret alone; where a browser has none, the
 * list of findings below still says it. Returns what takes them off.
 */
export function markRanges(root: HTMLElement, marks: readonly MarkedRange[]): () => void {
  if (typeof Highlight === 'undefined') return () => undefined
  const tones = ['critical', 'major', 'minor'] as const
  for (const tone of tones) {
    const ranges = marks
      .filter((mark) => mark.tone === tone && mark.end > mark.start)
      .map(({ start, end }) => domRange(root, start, end))
    CSS.highlights.set(`desk-${tone}`, new Highlight(...ranges))
  }
  return () => tones.forEach((tone) => CSS.highlights.delete(`desk-${tone}`))
}
