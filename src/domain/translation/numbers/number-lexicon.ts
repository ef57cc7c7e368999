import { type NumberWords, numberEndings, numberWords } from '../lexicon/number-words'
import type { TargetLocale } from '../types'

/** What a word of a translation says of a number: a value, or what the value before it is multiplied by. */
export interface WordValue {
  kind: 'unit' | 'scale'
  value: number
  /** What it may mean besides. */
  others: readonly number[]
}

interface Entry extends WordValue {
  word: string
  isStem: boolean
}

/** Words by their first two letters, since nearly every word of a text is no number; the longest first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>

const lexicons = {
  en: lexiconOf(numberWords.en),
  ru: lexiconOf(numberWords.ru),
  kk: lexiconOf(numberWords.kk),
  uz: lexiconOf(numberWords.uz),
} satisfies Record<TargetLocale, Lexicon>

function lexiconOf({ scales, units }: NumberWords): Lexicon {
  const entries = [...entriesOf(scales, 'scale'), ...entriesOf(units, 'unit')]
  const lexicon = new Map<string, Entry[]>()
  for (const entry of entries.sort((a, b) => b.word.length - a.word.length)) {
    const start = entry.word.slice(0, 2)
    lexicon.set(start, [...(lexicon.get(start) ?? []), entry])
  }
  return lexicon
}

function entriesOf(words: NumberWords['units'], kind: Entry['kind']): Entry[] {
  return Object.entries(words).map(([key, value]) => {
    const isStem = key.endsWith('*')
    const [first = 0, ...others] = typeof value === 'number' ? [value] : value
    return { word: isStem ? key.slice(0, -1) : key, isStem, kind, value: first, others }
  })
}

/** Words of a text that may be numbers: those that begin as a listed one does. */
export const numberWordPatterns = {
  en: patternOf(lexicons.en),
  ru: patternOf(lexicons.ru),
  kk: patternOf(lexicons.kk),
  uz: patternOf(lexicons.uz),
} satisfies Record<TargetLocale, RegExp>

function patternOf(lexicon: Lexicon): RegExp {
  return new RegExp(`(?<![\\p{L}ʻʼ])(?:${[...lexicon.keys()].join('|')})[\\p{L}ʻʼ]*`, 'giu')
}

/** The value of a word in lower case; a listed word goes before a longer one that only begins with it. */
export function valueOfWord(word: string, locale: TargetLocale): WordValue | undefined {
  const entries = lexicons[locale].get(word.slice(0, 2))
  if (entries === undefined) return undefined
  const endings = numberEndings[locale]
  return (
    entries.find((entry) => entry.word === word) ??
    entries.find(
      (entry) =>
        word.startsWith(entry.word) &&
        (entry.isStem || endings?.test(word.slice(entry.word.length)) === true),
    )
  )
}
