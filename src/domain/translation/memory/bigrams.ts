/**
 * The bigrams of a text as numbers, sorted, each as often as it stands: two UTF-16 code units, the first in the upper
 * half. A text of one code unit is one bigram of its own; an empty one has none.
 */
export function bigramsOf(text: string): Uint32Array {
  if (text.length === 1) return Uint32Array.of(text.charCodeAt(0))
  const bigrams = new Uint32Array(Math.max(0, text.length - 1))
  for (let at = 0; at + 1 < text.length; at++) {
    bigrams[at] = ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0
  }
  return bigrams.sort()
}

/** The Dice coefficient of two sorted multisets: 2·common ÷ (both), from 0 to 1. */
export function diceOfBigrams(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one = 0, other = 0] = [a[i], b[j]]
    if (one === other) common++
    if (one <= other) i++
    if (other <= one) j++
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length)
}
