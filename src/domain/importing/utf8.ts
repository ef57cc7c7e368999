/** Strict UTF-8 (RFC 3629, Unicode table 3-7): no overlong forms, no surrogates, nothing past U+10FFFF. */

export type Utf8Fault = 'unexpectedByte' | 'truncated' | 'surrogate'

/** `byteOffset` counts from the start of the file; `before` is the text that stands before the fault. */
export type Utf8Result =
  { ok: true; text: string } | { ok: false; byteOffset: number; fault: Utf8Fault; before: string }

/** How many code units are turned into a string at once; more arguments would overflow the call stack. */
const CHUNK = 8192

/** Decodes all of `bytes`, a byte order mark included, and stops at the first fault. */
export function decodeUtf8(bytes: Uint8Array): Utf8Result {
  const units = new Uint16Array(bytes.length)
  let at = 0
  let length = 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    const size = sequenceLength(first)
    const fault = size === 1 ? null : faultOf(bytes, at, size)
    if (fault) return { ok: false, byteOffset: at, fault, before: textOf(units, length) }
    length = write(units, length, size === 1 ? first : codePoint(bytes, at, size))
    at += size
  }
  return { ok: true, text: textOf(units, length) }
}

/** 0 for a byte that can start no sequence. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2) return 0
  if (first < 0xe0) return 2
  if (first < 0xf0) return 3
  return first < 0xf5 ? 4 : 0
}

function faultOf(bytes: Uint8Array, at: number, size: number): Utf8Fault | null {
  if (size === 0) return 'unexpectedByte'
  const first = bytes[at] ?? 0
  for (let i = 1; i < size; i++) {
    const next = bytes[at + i]
    if (next === undefined) return 'truncated'
    if ((next & 0xc0) !== 0x80) return 'unexpectedByte'
  }
  return secondByteFault(first, bytes[at + 1] ?? 0)
}

/** CESU-8 writes surrogates as ED A0..BF; the other three rows are overlong forms and the upper bound. */
function secondByteFault(first: number, second: number): Utf8Fault | null {
  if (first === 0xed && second > 0x9f) return 'surrogate'
  const isOverlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const isPastUnicode = first === 0xf4 && second > 0x8f
  return isOverlong || isPastUnicode ? 'unexpectedByte' : null
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  let point = (bytes[at] ?? 0) & (0xff >> (size + 1))
  for (let i = 1; i < size; i++) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f)
  return point
}

function write(units: Uint16Array, length: number, point: number): number {
  if (point < 0x10000) {
    units[length] = point
    return length + 1
  }
  units[length] = 0xd800 + ((point - 0x10000) >> 10)
  units[length + 1] = 0xdc00 + ((point - 0x10000) & 0x3ff)
  return length + 2
}

function textOf(units: Uint16Array, length: number): string {
  const chunks: string[] = []
  for (let start = 0; start < length; start += CHUNK) {
    chunks.push(String.fromCharCode(...units.subarray(start, Math.min(start + CHUNK, length))))
  }
  return chunks.join('')
}
