/** What a line looks like by itself: a separator, a subtitle, or possibly a heading. */

/** Columns, a Chinese character counting two: what is wider reads as prose, whatever it ends in. */
const MAX_HEADING_COLUMNS = 80
const MAX_SUBTITLE_COLUMNS = 160
const MAX_TITLE_COLUMNS = 160

const SEPARATOR_MARKS = /^[.…·•*＊\-–—―─━_=~～※◇◆○●☆★⁂\s]+$/u

/** A line that ends so is a sentence, a part of one, or somebody's words. */
const CLOSING_MARK = /[。！？；：，、…．.!?;:,"'”’」』»—–-]$/u
const SENTENCE_INSIDE = /[。！？；]/u
const LIST_MARK = /^(?:[-–—―•·*]|[（(].*[)）]$)/u

/** A line of dots, asterisks or dashes and nothing else, at least two of them. */
export function isSeparator(line: string): boolean {
  return (
    line.length <= MAX_HEADING_COLUMNS && SEPARATOR_MARKS.test(line) && line.replace(/\s/g, '').length > 1
  )
}

/** The line after the title is the subtitle when it begins with a dash (——, – or —) and is no sentence. */
export function isSubtitle(line: string): boolean {
  return (
    /^[—–―]/u.test(line) &&
    !/[。；…]$/u.test(line) &&
    isWithin(line, MAX_SUBTITLE_COLUMNS) &&
    !isSeparator(line)
  )
}

/** Whether a line may be a heading by its own looks: short, worded, without the mark that ends a sentence. */
export function mayBeHeading(line: string): boolean {
  if (!isWithin(line, MAX_HEADING_COLUMNS) || !/[\p{L}\p{N}]/u.test(line)) return false
  return !CLOSING_MARK.test(line) && !SENTENCE_INSIDE.test(line) && !LIST_MARK.test(line)
}

export function looksLikeProse(line: string): boolean {
  return /[。；]$/u.test(line) || !isWithin(line, MAX_TITLE_COLUMNS)
}

function isWithin(line: string, columns: number): boolean {
  return line.length <= columns && columnsOf(line) <= columns
}

/** East Asian wide characters begin, near enough for this question, at Hangul Jamo, U+1100. */
function columnsOf(line: string): number {
  let columns = 0
  for (const character of line) columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1
  return columns
}

function isWide(point: number): boolean {
  return point >= 0x2e80 || (point >= 0x1100 && point <= 0x11ff)
}
