/**
 * The layout that the text form strips, kept beside an import so that the file can be given back byte for
 * byte: byte order mark, line endings, indents, trailing white space, empty lines, final newline.
 *
 * Runs of equal lines are counted, so that an article indented throughout costs a few dozen bytes.
 */
import { BYTE_ORDER_MARK, splitLines, strippedRange, withoutByteOrderMark } from './lines'
import type { FileLine, LineEnding } from './lines'

/** How a line is dressed. A blank line has all its white space in `indent`. */
interface LineStyle {
  blank: boolean
  indent: string
  trailing: string
  ending: LineEnding
}

/** `runs` holds pairs of an index into `styles` and how many lines in a row are dressed so. */
export interface Layout {
  schema: 1
  byteOrderMark: boolean
  styles: LineStyle[]
  runs: [style: number, lines: number][]
}

/** The layout of a file given as a string with its byte order mark and its line endings as they are. */
export function layoutOf(file: string): Layout {
  const layout: Layout = { schema: 1, byteOrderMark: file.startsWith(BYTE_ORDER_MARK), styles: [], runs: [] }
  const known = new Map<string, number>()
  for (const line of splitLines(withoutByteOrderMark(file))) {
    count(layout, indexOfStyle(layout, known, styleOf(line)))
  }
  return layout
}

/**
 * The file that `layout` was taken from, given its text form (one block a line, LF at the end): the inverse
 * of stripping. `null` when the text form has another number of lines than the file had, since then it was
 * edited. A caller that must know that nothing was edited compares digests of the result and the file.
 */
export function restoreFile(textForm: string, layout: Layout): string | null {
  const lines = splitLines(textForm)
  const parts: string[] = layout.byteOrderMark ? [BYTE_ORDER_MARK] : []
  let next = 0
  for (const [style, times] of layout.runs) {
    const dress = layout.styles[style]
    if (!dress) return null
    for (let i = 0; i < times; i++) {
      const text = dress.blank ? '' : lines[next++]?.text
      if (text === undefined) return null
      parts.push(dress.indent, text, dress.trailing, dress.ending)
    }
  }
  return next === lines.length ? parts.join('') : null
}

function styleOf(line: FileLine): LineStyle {
  const { start, end } = strippedRange(line.text)
  const blank = start === end
  return {
    blank,
    indent: blank ? line.text : line.text.slice(0, start),
    trailing: blank ? '' : line.text.slice(end),
    ending: line.ending,
  }
}

function indexOfStyle(layout: Layout, known: Map<string, number>, style: LineStyle): number {
  const key = JSON.stringify(style)
  const index = known.get(key) ?? layout.styles.push(style) - 1
  known.set(key, index)
  return index
}

function count(layout: Layout, style: number): void {
  const last = layout.runs.at(-1)
  if (last?.[0] === style) last[1] += 1
  else layout.runs.push([style, 1])
}
