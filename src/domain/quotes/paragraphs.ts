/** A line of the text: `end` is the offset of its LF, or the length of the text. UTF-16, half-open. */
export interface ParagraphRange {
  start: number
  end: number
}

/** Paragraphs are the lines between LF; empty lines are paragraphs of no length. */
export function paragraphsOf(text: string): ParagraphRange[] {
  const ranges: ParagraphRange[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    ranges.push({ start, end })
    start = end + 1
  }
  ranges.push({ start, end: text.length })
  return ranges
}

/** Offset of the first character that is not white space, or the end of the paragraph. */
export function contentStart(text: string, { start, end }: ParagraphRange): number {
  let at = start
  while (at < end && /\s/.test(text.charAt(at))) at += 1
  return at
}
