/** Why a file cannot be imported at all. Words for people are made at the edge from `code`. */
import type { Finding } from '../quotes/types'
import type { Utf8Fault } from './utf8'

/** Bytes: 16 MB hold five million Chinese characters, fifty times the longest article that a desk sees. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024

/** Bytes: a longer line is no paragraph, and every editor and comparison would have to carry it whole. */
export const MAX_LINE_BYTES = 1024 * 1024

export type Utf16Or32 = 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE'

/**
 * `offset` counts UTF-16 code units into the text after removing a byte order mark and turning CRLF into
 * LF, as far as there is such a text; `byteOffset` counts bytes of the file; `line` counts from 1.
 */
export type ImportRefusal =
  | { code: 'fileTooLarge'; bytes: number; limit: number }
  | { code: 'fileEmpty' }
  | { code: 'notUtf8'; byteOffset: number; offset: number; line: number; fault: Utf8Fault }
  | { code: 'otherUnicodeEncoding'; encoding: Utf16Or32 }
  | { code: 'binaryFile'; byteOffset: number }
  | { code: 'controlCharacters'; findings: Finding[] }
  | { code: 'lineTooLong'; line: number; offset: number; bytes: number; limit: number }

/** The refusal as findings, for a list that shows it beside other remarks; never empty. */
export function refusalFindings(refusal: ImportRefusal): Finding[] {
  if (refusal.code === 'controlCharacters') return refusal.findings
  const message = messageOf(refusal)
  const { code } = refusal
  return 'offset' in refusal
    ? [{ code, severity: 'error', offset: refusal.offset, message }]
    : [{ code, severity: 'error', message }]
}

function messageOf(refusal: Exclude<ImportRefusal, { code: 'controlCharacters' }>): string {
  switch (refusal.code) {
    case 'fileTooLarge':
      return `The file has ${refusal.bytes} bytes; at most ${refusal.limit} are read.`
    case 'fileEmpty':
      return 'The file holds no text.'
    case 'notUtf8':
      return `${utf8Words[refusal.fault]} at byte ${refusal.byteOffset} (line ${refusal.line}): the file is not UTF-8. Save it as UTF-8 and try again.`
    case 'otherUnicodeEncoding':
      return `The file is ${refusal.encoding}. Save it as UTF-8 and try again.`
    case 'binaryFile':
      return `NUL byte at ${refusal.byteOffset}: this is not a text file.`
    case 'lineTooLong':
      return `Line ${refusal.line} has ${refusal.bytes} bytes; a paragraph has at most ${refusal.limit}.`
  }
}

const utf8Words: Record<Utf8Fault, string> = {
  unexpectedByte: 'Unexpected byte',
  truncated: 'Character cut off',
  surrogate: 'Lone surrogate',
}
