import type { Locale } from '../../shared/brand'

const closers: Record<string, string> = {
  '“': '”', '‘': '’', '《': '》', '〈': '〉', '（': '）', '(': ')', '「': '」', '『': '』', '【': '】', '«': '»',
} // prettier-ignore
const openers = new Set(Object.keys(closers))

/**
 * Where the sentences of a line end: offsets in UTF-16 code units, ascending, without 0 and the end of the line.
 * The sentences are those of Unicode (UAX #29, with the locale's tailoring) under two repairs: an opening mark
 * at the end of a sentence belongs to the next one, and no sentence ends while a bracket or quotation is open.
 */
export function sentenceEnds(line: string, locale: Locale): number[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  const bracketed = bracketedRanges(line)
  const ends = new Set<number>()
  let range = 0
  for (const { index } of segmenter.segment(line)) {
    const end = beforeOpeners(line, index)
    while ((bracketed[range]?.end ?? Infinity) <= end) range++
    const isInside = (bracketed[range]?.start ?? Infinity) < end
    if (end > 0 && !isInside) ends.add(end)
  }
  return [...ends]
}

function beforeOpeners(line: string, end: number): number {
  let at = end
  while (at > 0 && openers.has(line.charAt(at - 1))) at--
  return at
}

interface Range {
  start: number
  end: number
}

/** The outermost pairs of brackets and quotation marks, ascending. A mark without its other half bounds nothing. */
function bracketedRanges(line: string): Range[] {
  const ranges: Range[] = []
  const open: { start: number; close: string }[] = []
  for (const { 0: mark, index } of line.matchAll(/[“”‘’《》〈〉（）()「」『』【】«»]/gu)) {
    const close = closers[mark]
    if (close !== undefined) open.push({ start: index, close })
    else {
      const opened = open.findLastIndex((one) => one.close === mark)
      if (opened < 0) continue
      const start = open[opened]?.start ?? index
      open.length = opened
      while ((ranges.at(-1)?.start ?? -1) > start) ranges.pop()
      ranges.push({ start, end: index + 1 })
    }
  }
  return ranges
}
