import { months } from '../lexicon/months'
import type { TargetLocale } from '../types'

/** A month named in a translation with the days beside it; ranges are half-open UTF-16 code units. */
export interface TargetDate {
  month: number
  days: number[]
  dayRanges: { start: number; end: number }[]
  start: number
  end: number
}

const dayAfter = /^ (\d{1,2})(?:st|nd|rd|th)?(?!\d|[,.]\d)(?: ?(?:to|–|-|—|and|through) ?(\d{1,2})(?!\d))?/u
const dayBefore =
  /(?<![\d.,])(?:(\d{1,2})(?:st|nd|rd|th)?(?:-?(?:дан|ден|нан|нен|dan))? ?(?:to|по|and|–|—|-) ?)?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \u00A0-]$/u

/** The dates of a translation that name a month. English sets the day after or before it, the others before it. */
export function targetDates(target: string, locale: TargetLocale): TargetDate[] {
  return monthPatterns[locale].flatMap(({ name, pattern }, index) =>
    [...target.matchAll(pattern)].flatMap((match) => {
      const date = dateAt(target, match.index, match[0].length, index + 1, locale)
      const isVerb =
        name === 'May' &&
        date.days.length === 0 &&
        !/\b(?:in|of|since|by|until) $/iu.test(target.slice(0, match.index))
      return isVerb ? [] : [date]
    }),
  )
}

const monthPatterns = {
  en: patternsOf('en'),
  ru: patternsOf('ru'),
  kk: patternsOf('kk'),
  uz: patternsOf('uz'),
} satisfies Record<TargetLocale, unknown>

function patternsOf(locale: TargetLocale): { name: string; pattern: RegExp }[] {
  return months[locale].map((name) => ({ name, pattern: monthPattern(name, locale) }))
}

function monthPattern(name: string, locale: TargetLocale): RegExp {
  if (locale === 'en') return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu')
  if (name.includes('[')) return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu')
  const ending = name === 'may' ? '(?:da|dan|gacha)?(?!\\p{L})' : '\\p{L}{0,6}'
  return new RegExp(`(?<!\\p{L})${name}${ending}`, 'giu')
}

function dateAt(
  target: string,
  start: number,
  length: number,
  month: number,
  locale: TargetLocale,
): TargetDate {
  const end = start + length
  const before = dayBefore.exec(target.slice(0, start))
  const after = locale === 'en' ? dayAfter.exec(target.slice(end)) : null
  const found = after ?? before
  const offset = after === null ? 0 : end
  if (found === null) return { month, days: [], dayRanges: [], start, end }
  const range = { start: offset + found.index, end: offset + found.index + found[0].length }
  const days = found.slice(1).flatMap((day: string | undefined) => (day === undefined ? [] : [Number(day)]))
  return {
    month,
    days,
    dayRanges: [range],
    start: Math.min(start, range.start),
    end: Math.max(end, range.end),
  }
}

/** Four digits that read as a year, with their places. */
export function targetYears(target: string): { year: number; start: number; end: number }[] {
  return [...target.matchAll(/(?<![\d.,]|\d[ \u00A0])(?:1[89]|20)\d{2}(?![\d]|[.,]\d)/gu)].map((match) => ({
    year: Number(match[0]),
    start: match.index,
    end: match.index + 4,
  }))
}
