import { numbers } from './many-sentences'

/** How many characters and words there are; the commonest twentieth of the words makes up half of a text. */
const characters = 3_500
const words = 60_000

/**
 * So many sentences of 6 to 39 words each, as unlike as sentences of different articles: words follow the law of Zipf and
 * Mandelbrot, as those of any language do, and so do the characters that they are made of. They mean nothing.
 */
export function naturalSentences(count: number): string[] {
  const next = numbers(7)
  const share = () => (next() % 1_000_000) / 1_000_000
  const character = zipf(characters, share)
  const vocabulary = Array.from({ length: words }, (_, rank) =>
    Array.from({ length: lengthOf(rank, share()) }, () => String.fromCodePoint(0x4e00 + character())).join(
      '',
    ),
  )
  const word = zipf(words, share)
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 6 + (next() % 34) }, () => vocabulary[word()] ?? '')
    return `${parts.map((part, at) => (at > 0 && next() % 10 === 0 ? `，${part}` : part)).join('')}。`
  })
}

/** Frequent words are short. */
function lengthOf(rank: number, share: number): number {
  if (rank < 100) return share < 0.6 ? 1 : 2
  if (share < 0.05) return 1
  return share < 0.75 ? 2 : share < 0.9 ? 3 : 4
}

/** Ranks from 0, each as likely as the inverse of its place. */
function zipf(size: number, share: () => number): () => number {
  const sums: number[] = []
  for (let rank = 0; rank < size; rank++) sums.push((sums[rank - 1] ?? 0) + 1 / (rank + 3.7))
  const total = sums.at(-1) ?? 0
  return () => {
    const wanted = share() * total
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
