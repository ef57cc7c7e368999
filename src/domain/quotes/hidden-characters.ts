/**
 * Zero-width characters and bidirectional controls inside marks. They change what a reader sees or what a
 * comparison finds without being seen themselves, so each one is reported with its place.
 */
import { warning } from './mark-stack'
import type { Finding, TextSpan } from './types'

const hidden = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** `spans` are sorted by start; outer spans come before inner ones. */
export function hiddenCharacters(text: string, spans: readonly TextSpan[]): Finding[] {
  const findings: Finding[] = []
  let next = 0
  let reach = 0
  for (const { index, 0: char } of text.matchAll(hidden)) {
    for (; (spans[next]?.start ?? Infinity) < index; next += 1) reach = Math.max(reach, spans[next]?.end ?? 0)
    if (index < reach) findings.push(finding(index, char))
  }
  return findings
}

function finding(offset: number, char: string): Finding {
  const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return warning('hiddenCharacter', offset, `The invisible character U+${code} stands inside marks.`)
}
