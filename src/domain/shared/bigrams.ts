/** The bigrams of a text as whole numbers, sorted, each as often as it stands. */
export type Bigrams = Int32Array

/**
 * A bigram is two UTF-16 code units, the first in the upper half. A text of one code unit is one bigram of its own; an
 * empty one has none.
 */
export function bigramsOf(text: string): Bigrams {
  if (text.length === 1) return Int32Array.of(text.charCodeAt(0))
  const bigrams = new Int32Array(Math.max(0, text.length - 1))
  for (let at = 0; at + 1 < text.length; at++) {
    bigrams[at] = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
  }
  return bigrams.sort()
}

/** The Dice coefficient of two sorted multisets: 2·common ÷ (both), from 0 to 1. */
export function diceOfBigrams(a: Bigrams, b: Bigrams): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one = 0, other = 0] = [a[i], b[j]]
    if (one === other) common++
    if (one <= other) i++
    if (other <= one) j++
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length)
}
