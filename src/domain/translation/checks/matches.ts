import type { FindingSeverity, Remark } from '../types'

/** A remark for every match of a global pattern in the target. */
export function remarksOn(
  target: string,
  pattern: RegExp,
  severity: FindingSeverity,
  message: string,
): Remark[] {
  return [...target.matchAll(pattern)].map((match) => {
    return { severity, message, start: match.index, end: match.index + match[0].length }
  })
}
