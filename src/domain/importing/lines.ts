/**
 * Lines of a text file, and the white space that the text form strips from them.
 *
 * Loops stand in place of regular expressions such as /\s+$/, which take quadratic time on a long run of
 * spaces in the middle of a line: a hostile file would hold up the desk for minutes.
 */

export const BYTE_ORDER_MARK = '\uFEFF'

export type LineEnding = '\n' | '\r\n' | ''

/** A line as it stands in the file, without its ending; only the last line may have the ending ''. */
export interface FileLine {
  text: string
  ending: LineEnding
}

/** The text that offsets count in: the file without its byte order mark, CRLF turned into LF. */
export function plainText(file: string): string {
  return withoutByteOrderMark(file).replaceAll('\r\n', '\n')
}

export function withoutByteOrderMark(file: string): string {
  return file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file
}

/** Splits at LF and CRLF; the endings are kept, so that joining all lines gives `text` back. */
export function splitLines(text: string): FileLine[] {
  const lines: FileLine[] = []
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    if (feed < 0) return [...lines, { text: text.slice(start), ending: '' }]
    const isCrLf = feed > start && text[feed - 1] === '\r'
    lines.push({ text: text.slice(start, isCrLf ? feed - 1 : feed), ending: isCrLf ? '\r\n' : '\n' })
    start = feed + 1
  }
  return lines
}

/** The half-open range of a line that is left after stripping U+0009, U+0020 and U+3000 at both ends. */
export function strippedRange(line: string): { start: number; end: number } {
  let start = 0
  let end = line.length
  while (start < end && isStripped(line.charCodeAt(start))) start += 1
  while (end > start && isStripped(line.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

/** U+00A0 is not among them: it is a character that the author set. */
function isStripped(unit: number): boolean {
  return unit === 0x09 || unit === 0x20 || unit === 0x3000
}
