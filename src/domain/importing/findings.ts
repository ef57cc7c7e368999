import type { Finding, FindingCode } from '../quotes/types'

/** `offset` is in UTF-16 code units into the text after removing a byte order mark and turning CRLF into LF. */
export function warning(code: FindingCode, offset: number, message: string): Finding {
  return { code, severity: 'warning', offset, message }
}

/** Findings without a place come first. */
export function byOffset(a: Finding, b: Finding): number {
  return (a.offset ?? -1) - (b.offset ?? -1)
}
