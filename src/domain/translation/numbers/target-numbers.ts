import type { TargetLocale } from '../types'
import { blankOut, telephone, type WrittenNumber } from './number'
import { numberWordPatterns, valueOfWord, type WordValue } from './number-lexicon'
import { targetDates } from './target-dates'

/** English groups digits by commas, the others by spaces and write fractions with a comma. */
const grouped: Record<'comma' | 'space', RegExp> = {
  comma: /\d{1,3}(?:[,\u2009\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/gu,
  space: /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/gu,
}

/** The digits of a name such as COVID-19 count nothing. */
const identifiers = /(?<!\p{L})\p{L}+[-‑–](?<digits>\d+)/gu
const clock = /(?<![\d.,:])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])/gu
/** Cyrillic Х and І often stand for the Latin ones. */
const roman = /(?<![\p{L}\p{N}])[IVXLCХІ]{1,7}(?![\p{L}\p{N}'’])/gu
/** “2019–23”, “2022/23” */
const shortYear = /(?<=(?<![\d.,])(?<century>1[89]|20)\d{2}[–/-])\d{2}(?![\d.,]\d|\d)/gu

interface Token {
  kind: WordValue['kind'] | 'digits'
  value: number
  others?: readonly number[]
  start: number
  end: number
}

/**
 * The numbers of a translation, in order, scale words expanded (“360 billion”, «360 млрд»). The days of dates are
 * left out; a year that belongs to a date stays. Offsets are half-open UTF-16 code units.
 */
export function targetNumbers(target: string, locale: TargetLocale): WrittenNumber[] {
  const days = targetDates(target, locale).flatMap(({ dayRanges }) => dayRanges)
  const text = blankOut(target, days)
  const named = [...namesIn(text), ...romanIn(text)]
  const rest = blankOut(text, named)
  const tokens = [...digitTokens(rest, locale), ...wordTokens(rest, locale)].sort((a, b) => a.start - b.start)
  return [...named, ...joined(tokens, rest, leastTens[locale]), ...tokens.flatMap(otherMeanings)].sort(
    (a, b) => a.start - b.start,
  )
}

/** A quarter may be three months: such a number answers one of the source and is never wrong itself. */
function otherMeanings({ others = [], start, end }: Token): WrittenNumber[] {
  return others.map((value) => ({ value, start, end, form: 'name' }))
}

/** Telephone numbers, times, short years and the digits of names: what is no plain number. */
function namesIn(text: string): WrittenNumber[] {
  if (!/\d/u.test(text)) return []
  const phones = [...text.matchAll(telephone)].map((match) =>
    written(match, Number(match[0].replace(/\D/gu, '')), 'digits'),
  )
  const times = [...text.matchAll(clock)].flatMap((match) => {
    const { hour, minute } = match.groups ?? {}
    return [hour, minute === '00' ? undefined : minute].flatMap((part) =>
      part === undefined ? [] : [written(match, Number(part), 'digits')],
    )
  })
  const years = [...text.matchAll(shortYear)].map((match) =>
    written(match, Number(`${match.groups?.['century'] ?? ''}${match[0]}`), 'digits'),
  )
  const names = [...blankOut(text, phones).matchAll(identifiers)].map((match) =>
    written(match, Number(match.groups?.['digits']), 'name'),
  )
  return [...phones, ...times, ...years, ...names]
}

function romanIn(text: string): WrittenNumber[] {
  return [...text.matchAll(roman)].flatMap((match) => {
    const value = valueOfRoman(match[0].replaceAll('Х', 'X').replaceAll('І', 'I'))
    return value === null ? [] : [written(match, value, 'name')]
  })
}

function written(match: RegExpExecArray, value: number, form: WrittenNumber['form']): WrittenNumber {
  return { value, start: match.index, end: match.index + match[0].length, form }
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function valueOfRoman(text: string): number | null {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text)) return null
  const digits = [...text].map((sign) => romanDigits[sign] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
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
  const plain = digits.replace(/[ \u00A0\u2009\u202F]/gu, '')
  return Number(isEnglish ? plain.replaceAll(',', '') : plain.replace(',', '.'))
}

function wordTokens(text: string, locale: TargetLocale): Token[] {
  return [...text.matchAll(numberWordPatterns[locale])].flatMap((match): Token[] => {
    const found = valueOfWord(match[0].toLowerCase().replaceAll('ё', 'е'), locale)
    if (found === undefined) return []
    return [{ ...found, start: match.index, end: match.index + match[0].length }]
  })
}

/** A number that is still being read: `part` is what the next scale multiplies, `whole` what is done. */
interface Growing extends WrittenNumber {
  whole: number
  part: number
  /** The scale last taken, 1 before any. */
  scale: number
}

const close = /^[ \u00A0\u202F-]?$/u
const range = /^(?: ?[–—-] ?| (?:to|or|до|или|мен|va|yoki|не) )$/u

/** Neighbours are one number: “twenty-one”, “two hundred and fifty”, “10 million”, «двадцать второй». */
function joined(tokens: readonly Token[], text: string, least: number): WrittenNumber[] {
  const numbers: Growing[] = []
  for (const token of tokens) {
    const last = numbers.at(-1)
    const isPart =
      last !== undefined && isTaken(last, token, { gap: text.slice(last.end, token.start), least })
    if (!isPart) numbers.push(begun(token))
    else if (token.kind === 'scale') withNeighbours(numbers, token.value, text)
  }
  return numbers.map(({ value, start, end, form }) => ({ value, start, end, form }))
}

function begun({ kind, value, start, end }: Token): Growing {
  const form = kind === 'digits' ? 'digits' : 'words'
  return { value, start, end, form, whole: 0, part: value, scale: kind === 'scale' ? value : 1 }
}

/** Adds a token to the number before it, if it belongs to it. */
function isTaken(
  number: Growing,
  { kind, value, end }: Token,
  { gap, least }: { gap: string; least: number },
): boolean {
  if (kind === 'digits') return false
  const isWords = number.form === 'words'
  if (kind === 'scale') {
    if (!close.test(gap) && !(isWords && /^(?: of | an? )$/u.test(gap))) return false
    return grown(number, { part: number.part * value, scale: value, end })
  }
  if (value === 0.5) {
    const isHalfMore = /^(?:[ \u00A0]| and an? | с )$/u.test(gap)
    return isHalfMore && grown(number, { part: number.part + 0.5, scale: number.scale, end })
  }
  const isNext = close.test(gap) || gap === ' and '
  return isWords && isNext && hasRoomFor(number, value, least) && added(number, value, end)
}

/** The tens that take ones: Kazakh and Uzbek say “ten two” for twelve. */
const leastTens: Record<TargetLocale, number> = { en: 20, ru: 20, kk: 10, uz: 10 }

/** Twenty takes one, two hundred takes fifty; “two three” and “twenty ten” are two numbers each. */
function hasRoomFor({ part, scale }: Growing, value: number, least: number): boolean {
  if (!Number.isInteger(value) || value < 1) return false
  if (scale >= 1000) return value < scale
  if (part >= 100) return part % 100 === 0 && value < 100
  return part >= least && part % 10 === 0 && value < 10
}

function added(number: Growing, value: number, end: number): true {
  if (number.scale < 1000) return grown(number, { part: number.part + value, scale: number.scale, end })
  number.whole += number.part
  return grown(number, { part: value, scale: 1, end })
}

function grown(number: Growing, { part, scale, end }: Pick<Growing, 'part' | 'scale' | 'end'>): true {
  Object.assign(number, { part, scale, end, value: number.whole + part })
  return true
}

/** In “200–300 thousand” the scale is that of both; «2 млн 937 тыс.» is one number. */
function withNeighbours(numbers: Growing[], scale: number, text: string): void {
  const last = numbers.at(-1)
  const before = numbers.at(-2)
  if (last === undefined || before === undefined) return
  const gap = text.slice(before.end, last.start)
  if (before.scale === 1 && range.test(gap) && before.value * scale < last.value) {
    Object.assign(before, { value: before.value * scale, scale })
  } else if (before.scale > scale && scale >= 1000 && last.value < before.scale && gap === ' ') {
    Object.assign(before, { value: before.value + last.value, end: last.end, scale })
    numbers.pop()
  }
}
