/** One quotation with what its rules may read: words outside all quotations, and nothing past its paragraph. */
import type { SpanKind, TextSpan } from '../types'

export interface Scene {
  /** The quotation's place in the text. */
  span: TextSpan
  kind: SpanKind
  inner: string
  /** Paragraph before the quotation, at most one window, other quotations masked, names and titles readable. */
  before: string
  /** Offset in the text of the first unit of `before`. */
  beforeAt: number
  after: string
  /** Offset in the text of the first unit of `after`. */
  afterAt: number
  /** Parts of the names that the text gives in full, such as Leona and Whitaker; in Chinese the names themselves. */
  names: ReadonlySet<string>
}

/** Parts of names of two or three capitalized words; one of them alone may then stand for the person. */
export function fullNames(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [words] of text.matchAll(
    /\p{Lu}\p{Ll}[\p{L}’‘ʻʼ-]*(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}[\p{L}’‘ʻʼ-]*){1,2}/gu,
  )) {
    for (const part of words.split(' ')) names.add(part)
  }
  return names
}

/** The stretch of `before` that belongs to the sentence in which the quotation stands. */
export function openSentence(before: string, ends: RegExp): { words: string; at: number } {
  let at = 0
  for (const match of before.matchAll(new RegExp(ends, 'gu'))) at = match.index + match[0].length
  return { words: before.slice(at), at }
}
