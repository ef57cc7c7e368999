import { type NumberWords, numberWords } from '../lexicon/number-words'
import type { TargetLocale } from '../types'
import { blankOut, type WrittenNumber } from './number'
import { targetDates } from './target-dates'

/** English groups digits by commas, the others by spaces and write fractions with a comma. */
const grouped: Record<'comma' | 'space', RegExp> = {
  comma: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu,
  space: /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/gu,
}

/** The digits of a name such as COVID-19 count nothing. */
const identifiers = /(?<!\p{L})\p{L}+[-‑–]\d+/gu
const wordPattern = /[\p{L}ʻʼ]+/gu

type Token = { start: number; end: number } & (
  { kind: 'digits'; value: number } | { kind: 'unit'; value: number } | { kind: 'scale'; value: number }
)

/**
 * The numbers of a translation, in order, scale words expanded (“360 billion”, «360 млрд»). The days of dates are
 * left out; a year that belongs to a date stays. Offsets are half-open UTF-16 code units.
 */
export function targetNumbers(target: string, locale: TargetLocale): WrittenNumber[] {
  const days = targetDates(target, locale).flatMap(({ dayRanges }) => dayRanges)
  const text = days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    blankOut(target, identifiers),
  )
  const tokens = [...digitTokens(text, locale), ...wordTokens(text, locale)]
  return joined(
    tokens.sort((a, b) => a.start - b.start),
    text,
  )
}

function digitTokens(text: string, locale: TargetLocale): Token[] {
  const isEnglish = locale === 'en'
  return [...text.matchAll(isEnglish ? grouped.comma : grouped.space)].map((match) => ({
    kind: 'digits',
    value: valueOfDigits(match[0], isEnglish),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function valueOfDigits(digits: string, isEnglish: boolean): number {
  return Number(
    isEnglish ? digits.replaceAll(',', '') : digits.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.'),
  )
}

function wordTokens(text: string, locale: TargetLocale): Token[] {
  const { scales, units } = lexicons[locale]
  return [...text.matchAll(wordPattern)].flatMap((match): Token[] => {
    const word = match[0].toLowerCase().replace('ё', 'е')
    const place = { start: match.index, end: match.index + match[0].length }
    const scale = valueOf(scales, word)
    if (scale !== undefined) return [{ kind: 'scale', value: scale, ...place }]
    const unit = valueOf(units, word)
    return unit === undefined ? [] : [{ kind: 'unit', value: unit, ...place }]
  })
}

/** Words by their first two letters, since nearly every word of a text is no number. */
type Lexicon = ReadonlyMap<string, { word: string; isStem: boolean; value: number }[]>

function lexiconOf(words: Record<string, number>): Lexicon {
  const lexicon = new Map<string, { word: string; isStem: boolean; value: number }[]>()
  for (const [key, value] of Object.entries(words)) {
    const isStem = key.endsWith('*')
    const word = isStem ? key.slice(0, -1) : key
    const entries = lexicon.get(word.slice(0, 2)) ?? []
    lexicon.set(word.slice(0, 2), [...entries, { word, isStem, value }])
  }
  return lexicon
}

const lexicons = {
  en: lexiconsOf(numberWords.en),
  ru: lexiconsOf(numberWords.ru),
  kk: lexiconsOf(numberWords.kk),
  uz: lexiconsOf(numberWords.uz),
} satisfies Record<TargetLocale, unknown>

function lexiconsOf({ scales, units }: NumberWords): { scales: Lexicon; units: Lexicon } {
  return { scales: lexiconOf(scales), units: lexiconOf(units) }
}

/** A word that is listed whole goes before one that begins with a listed stem. */
function valueOf(lexicon: Lexicon, word: string): number | undefined {
  const entries = lexicon.get(word.slice(0, 2)) ?? []
  const whole = entries.find((entry) => !entry.isStem && entry.word === word)
  return (whole ?? entries.find((entry) => entry.isStem && word.startsWith(entry.word)))?.value
}

/** Neighbours with nothing but a space, a hyphen or a point between them are one number: “twenty-one”, “10 million”. */
function joined(tokens: Token[], text: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = []
  for (const token of tokens) {
    const last = numbers.at(-1)
    const gap = last === undefined ? null : text.slice(last.end, token.start)
    if (last !== undefined && gap !== null && /^[ \u00A0\u202F.-]{1,2}$/u.test(gap)) {
      if (token.kind === 'scale') {
        last.value *= token.value
        last.end = token.end
        continue
      }
      if (token.kind === 'unit' && last.form === 'words' && last.value >= 20 && token.value < 10) {
        last.value += token.value
        last.end = token.end
        continue
      }
    }
    numbers.push({
      value: token.value,
      start: token.start,
      end: token.end,
      form: token.kind === 'digits' ? 'digits' : 'words',
    })
  }
  return numbers
}
