import { BigramIndex } from '../shared/bigram-index'
import { bigramsOf, diceOfBigrams } from '../shared/bigrams'

/**
 * How alike texts are: the Dice coefficient over multisets of bigrams, 2·common / (bigrams of both), from 0 to
 * 1. Bigrams are pairs of UTF-16 code units; they are counted, never shown.
 */
export interface SimilarPair {
  previous: number
  next: number
  dice: number
}

/**
 * Unrelated sentences of Chinese news reach 0.39, halves of a split one 0.57; below this, a resemblance is
 * chance, and comments would move to words they are not about.
 */
const leastAlike = 0.5

/**
 * The pairs of texts that are alike, best first; each text may stand in several. Of pairs that are equally alike, the one
 * that moved least goes first, then the earlier one.
 */
export function similarPairs(previous: readonly string[], next: readonly string[]): SimilarPair[] {
  const index = new BigramIndex()
  for (const [at, text] of previous.entries()) index.add(at, bigramsOf(text))
  const pairs: SimilarPair[] = []
  for (const [at, text] of next.entries()) {
    index.search(
      bigramsOf(text),
      () => leastAlike,
      (from, dice) => pairs.push({ previous: from, next: at, dice }),
    )
  }
  return pairs.sort(
    (a, b) => b.dice - a.dice || distance(a) - distance(b) || a.next - b.next || a.previous - b.previous,
  )
}

/** The Dice coefficient of two texts, from 0 to 1; 1 for equal ones. */
export function diceOfTexts(a: string, b: string): number {
  return diceOfBigrams(bigramsOf(a), bigramsOf(b))
}

function distance(pair: SimilarPair): number {
  return Math.abs(pair.previous - pair.next)
}
