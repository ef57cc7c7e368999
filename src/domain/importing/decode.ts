/** Bytes of a file → text, or the reason why not. Nothing is repaired in silence: a guess changes words. */
import type { Finding } from '../quotes/types'
import { accept, refuse } from '../shared/result'
import type { Decision } from '../shared/result'
import { BYTE_ORDER_MARK, plainText } from './lines'
import { MAX_FILE_BYTES, MAX_LINE_BYTES } from './refusals'
import type { ImportRefusal, Utf16Or32 } from './refusals'
import { decodeUtf8 } from './utf8'
import type { Utf8Result } from './utf8'

/** More findings of one kind than this tell a reader nothing new. */
const MAX_CONTROL_FINDINGS = 20

/** C0 but for TAB and LF, DEL and C1. CRLF is LF by now, so that a CR found here stands alone. */
const CONTROL = /[\u0001-\u0008\u000B-\u001F\u007F-\u009F]/g

/**
 * `file` is the whole text as it stands, byte order mark and line endings included; encoding it as UTF-8
 * gives the bytes back. `text` is what offsets count in: without the mark, CRLF turned into LF.
 */
export interface DecodedFile {
  file: string
  text: string
  byteOrderMark: boolean
  /** How many lines end in CRLF; the layout says which. */
  crlfLines: number
}

/** Reads a file as strict UTF-8 text. Looks at every byte at most a few times: 16 MB take a fraction of a second. */
export function decodeFile(bytes: Uint8Array): Decision<DecodedFile, ImportRefusal> {
  const refusal = refusalOfBytes(bytes)
  if (refusal) return refuse(refusal)
  const decoded = decodeUtf8(bytes)
  if (!decoded.ok) return refuse(notUtf8(decoded))
  const file = decoded.text
  const text = plainText(file)
  const unfit = refusalOfText(text)
  if (unfit) return refuse(unfit)
  const byteOrderMark = file.startsWith(BYTE_ORDER_MARK)
  return accept({ file, text, byteOrderMark, crlfLines: file.length - text.length - (byteOrderMark ? 1 : 0) })
}

function refusalOfBytes(bytes: Uint8Array): ImportRefusal | null {
  if (bytes.length > MAX_FILE_BYTES) {
    return { code: 'fileTooLarge', bytes: bytes.length, limit: MAX_FILE_BYTES }
  }
  const encoding = otherEncoding(bytes)
  if (encoding) return { code: 'otherUnicodeEncoding', encoding }
  const nul = bytes.indexOf(0)
  return nul < 0 ? null : { code: 'binaryFile', byteOffset: nul }
}

/** UTF-32LE is asked first: its mark begins with the mark of UTF-16LE. */
function otherEncoding(bytes: Uint8Array): Utf16Or32 | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE'
  if (a === 0xfe && b === 0xff) return 'UTF-16BE'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'UTF-32BE' : null
}

function notUtf8(result: Extract<Utf8Result, { ok: false }>): ImportRefusal {
  const before = plainText(result.before)
  return {
    code: 'notUtf8',
    byteOffset: result.byteOffset,
    offset: before.length,
    line: lineNumber(before),
    fault: result.fault,
  }
}

function refusalOfText(text: string): ImportRefusal | null {
  if (text.trim() === '') return { code: 'fileEmpty' }
  const findings = controlFindings(text)
  if (findings.length > 0) return { code: 'controlCharacters', findings }
  return longLine(text)
}

/** A carriage return alone is among them: the text form knows no such line ending and would lose it. */
function controlFindings(text: string): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(CONTROL)) {
    if (findings.length === MAX_CONTROL_FINDINGS) break
    findings.push(controlFinding(match[0], match.index))
  }
  return findings
}

function controlFinding(character: string, offset: number): Finding {
  if (character === '\r') {
    const message = 'Carriage return without line feed: save the file with LF or CRLF line endings.'
    return { code: 'loneCarriageReturn', severity: 'error', offset, message }
  }
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return { code: 'controlCharacter', severity: 'error', offset, message: `Control character ${name}.` }
}

function longLine(text: string): ImportRefusal | null {
  let start = 0
  for (let line = 1; start < text.length; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const bytes = utf8Length(text, start, end)
    if (bytes > MAX_LINE_BYTES)
      return { code: 'lineTooLong', line, offset: start, bytes, limit: MAX_LINE_BYTES }
    start = end + 1
  }
  return null
}

/** Bytes of a stretch of well-formed text in UTF-8; a surrogate is half of a character of four bytes. */
function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0
  for (let i = start; i < end; i++) bytes += utf8Bytes(text.charCodeAt(i))
  return bytes
}

function utf8Bytes(unit: number): number {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3
}

/** The number, counted from 1, of the line in which `before` ends. */
function lineNumber(before: string): number {
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1
  return line
}
