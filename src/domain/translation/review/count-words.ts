import type { Locale } from '../../shared/brand'
import { plainText } from '../segments/coded-text'

/** The words of coded texts, as Unicode (UAX #29) divides them in that locale; codes are none. */
export function countWords(texts: readonly string[], locale: Locale): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  let words = 0
  for (const text of texts) {
    for (const { isWordLike } of segmenter.segment(plainText(text))) words += isWordLike ? 1 : 0
  }
  return words
}
