import { stemOf } from './terms'
import type { TargetLocale, TranslationTerm } from './types'

/** A word of a translation that is a name but for one letter; `start` and `end` are a half-open UTF-16 range. */
export interface NearSpelling {
  name: string
  start: number
  end: number
}

const names = new Set(['person', 'place', 'project', 'institution'])

/** Shorter words are too often one letter from another word. */
const leastLength = 5

/**
 * Names spelt almost as in the glossary (Amangeldi, Lu Ban), which nobody finds again. `present` are the terms of the
 * sentence, `terms` all: what is a word of another term is no misspelling.
 */
export function nearSpellings(
  target: string,
  {
    present,
    terms,
    locale,
  }: { present: readonly TranslationTerm[]; terms: readonly TranslationTerm[]; locale: TargetLocale },
): NearSpelling[] {
  const wanted = [...new Set(present.filter(({ kind = '' }) => names.has(kind)).flatMap(wordsOfForms))]
  if (wanted.length === 0) return []
  return capitalized(target).flatMap(({ word, next, start }) => {
    const end = start + word.length
    const split = next === null ? undefined : wanted.find((name) => isSame(word + next, name))
    if (split !== undefined) return [{ name: split, start, end: end + 1 + (next?.length ?? 0) }]
    if (word.length < leastLength) return []
    const name = wanted.find((candidate) => isNear(word, candidate, locale))
    return name === undefined || isKnown(word, terms, locale) ? [] : [{ name, start, end }]
  })
}

function wordsOfForms({ target, allowed = [] }: TranslationTerm): string[] {
  return [target, ...allowed].flatMap((form) => form.match(/\p{Lu}\p{L}{4,}/gu) ?? [])
}

/** Capitalized words with the one behind them, if only a space or a hyphen stands between. */
function capitalized(target: string): { word: string; next: string | null; start: number }[] {
  return [...target.matchAll(/(?<!\p{L})(\p{Lu}\p{L}+)(?=(?:[ -](\p{Lu}\p{Ll}+))?)/gu)].map((match) => {
    return { word: match[0], next: match[2] ?? null, start: match.index }
  })
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function isKnown(word: string, terms: readonly TranslationTerm[], locale: TargetLocale): boolean {
  const stem = stemOf(word, locale)
  return terms.some((term) => wordsOfForms(term).some((known) => stemOf(known, locale) === stem))
}

/** One letter exchanged, or two beside each other; in English also one too many or too few. Endings do not count. */
function isNear(word: string, name: string, locale: TargetLocale): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 3) return false
  const [a, b] = [stemOf(word, locale), stemOf(name, locale)]
  if (a.startsWith(b) || b.startsWith(a)) return false
  if (a.length === b.length) return isOneExchanged(a, b)
  return locale === 'en' && Math.abs(a.length - b.length) === 1 && isOneInserted(a, b)
}

function isOneExchanged(a: string, b: string): boolean {
  const places = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]))
  const [first = 0, second = 0] = places
  const isSwap =
    places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  return places.length === 1 || isSwap
}

function isOneInserted(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
}
