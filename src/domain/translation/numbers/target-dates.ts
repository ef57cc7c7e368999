import { ambiguousMonths, monthEndings, months, shortMonths } from '../lexicon/months'
import type { TargetLocale } from '../types'

/** A month named in a translation with the days beside it; ranges are half-open UTF-16 code units. */
export interface TargetDate {
  month: number
  days: number[]
  /** Where its digits stand that are no numbers of their own. */
  dayRanges: { start: number; end: number }[]
  start: number
  end: number
  /** The word may mean something else, as “may” and “march” do. */
  isDoubtful: boolean
}

const suffix = String.raw`(?:st|nd|rd|th|-?(?:го|е|й|ое)(?!\p{L}))?`
const dayAfter = new RegExp(
  String.raw`^\.? (\d{1,2})${suffix}(?!\d|[,.:]\d)(?: ?(?:to|–|-|—|and|or|through|&) ?(\d{1,2})${suffix}(?![\d,.:]\d|\d))?`,
  'u',
)
const dayBefore = new RegExp(
  String.raw`(?<![\d.,:])(?:(\d{1,2})${suffix}(?:-?(?:дан|ден|нан|нен|dan))? ?(?:to|по|до|and|or|through|и|мен|пен|және|va|–|—|-|&) ?(?:the )?)?` +
    String.raw`(\d{1,2})${suffix}(?: of| күні)?[ \u00A0-]$`,
  'u',
)
const dotted = /(?<![\d.])(?<day>[0-3]?\d)\.(?<month>[01]\d)\.(?:19|20)\d{2}(?!\d|\.\d)/gu
const slashed = /(?<![\d/])(?<month>[0-3]?\d)\/(?<day>[0-3]?\d)\/(?:19|20)\d{2}(?![\d/])/gu
const iso = /(?<![\d-])(?:19|20)\d{2}-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/gu

/** Numbers and dates of one sentence are asked for one after another: the last one is remembered. */
let last: { target: string; locale: TargetLocale; dates: TargetDate[] } = {
  target: '',
  locale: 'en',
  dates: [],
}

/** The dates of a translation that name a month. English sets the day after or before it, the others before it. */
export function targetDates(target: string, locale: TargetLocale): readonly TargetDate[] {
  if (last.target !== target || last.locale !== locale)
    last = { target, locale, dates: datesIn(target, locale) }
  return last.dates
}

function datesIn(target: string, locale: TargetLocale): TargetDate[] {
  const { long, short } = monthPatterns[locale]
  const named = [...target.matchAll(long)].map((match) => dateAt(target, match, locale))
  if (!/\d/u.test(target)) return named
  const abbreviated =
    short === null ? [] : [...target.matchAll(short)].map((match) => dateAt(target, match, locale))
  const numeric = /\d[./-]\d/u.test(target) ? numericDates(target) : []
  return [...named, ...abbreviated.filter(({ days }) => days.length > 0), ...numeric]
}

const monthPatterns = {
  en: patternsOf('en'),
  ru: patternsOf('ru'),
  kk: patternsOf('kk'),
  uz: patternsOf('uz'),
} satisfies Record<TargetLocale, unknown>

/** One group a month. */
function patternsOf(locale: TargetLocale): { long: RegExp; short: RegExp | null } {
  const flags = locale === 'en' ? 'gu' : 'giu'
  const oneOf = (names: readonly string[], ending: string) =>
    new RegExp(`(?<!\\p{L})(?:${names.map((name) => `(${name})`).join('|')})${ending}(?!\\p{L})`, flags)
  const short = shortMonths[locale]
  return {
    long: oneOf(months[locale], monthEndings[locale]),
    short: short === undefined ? null : oneOf(short, String.raw`\.?`),
  }
}

function dateAt(target: string, match: RegExpExecArray, locale: TargetLocale): TargetDate {
  const { 0: name, index: start } = match
  const month = match.slice(1).findIndex((group: string | undefined) => group !== undefined) + 1
  const end = start + name.length
  const before = dayBefore.exec(target.slice(Math.max(0, start - 24), start))
  const after = locale === 'en' ? dayAfter.exec(target.slice(end, end + 24)) : null
  const found = after ?? before
  const isDoubtful = ambiguousMonths[locale].test(name)
  if (found === null) {
    const hasYear =
      /^,? (?:of )?\d{4}/u.test(target.slice(end)) ||
      /\b(?:in|of|since|by|until|from) $/iu.test(target.slice(0, start))
    return { month, days: [], dayRanges: [], start, end, isDoubtful: isDoubtful && !hasYear }
  }
  const offset = after === null ? Math.max(0, start - 24) : end
  const range = { start: offset + found.index, end: offset + found.index + found[0].length }
  const days = found.slice(1).flatMap((day: string | undefined) => (day === undefined ? [] : [Number(day)]))
  const place = { start: Math.min(start, range.start), end: Math.max(end, range.end) }
  return { month, days, dayRanges: [range], ...place, isDoubtful: false }
}

/** 25.01.2022, 2022-01-25 and 1/25/2022; with slashes the month stands first unless it cannot. */
function numericDates(target: string): TargetDate[] {
  return [dotted, slashed, iso].flatMap((pattern) =>
    [...target.matchAll(pattern)].map((match) => {
      const [month, day] = [Number(match.groups?.['month']), Number(match.groups?.['day'])]
      const isSwapped = pattern === slashed && month > 12
      const place = { start: match.index, end: match.index + match[0].length }
      const year = match[0].search(/\d{4}/u)
      const rest = {
        start: year === 0 ? place.start + 4 : place.start,
        end: year === 0 ? place.end : place.start + year,
      }
      return {
        month: isSwapped ? day : month,
        days: [isSwapped ? month : day],
        dayRanges: [rest],
        ...place,
        isDoubtful: false,
      }
    }),
  )
}

/** Four digits that read as a year, with their places; “2019–23” is two years, “1990s” is none. */
export function targetYears(target: string): { year: number; start: number; end: number }[] {
  return [
    ...target.matchAll(
      /(?<![\d,]|\d[ \u00A0]|(?<!\.\d{2})\.)(?:1[89]|20)\d{2}(?:[–/-](?<short>\d{2})(?![\d.,]\d|\d|-))?(?!\d|[.,]\d|s\b)/gu,
    ),
  ].flatMap((match) => {
    const year = match[0].slice(0, 4)
    const { short } = match.groups ?? {}
    return [year, ...(short === undefined ? [] : [year.slice(0, 2) + short])].map((text) => {
      return { year: Number(text), start: match.index, end: match.index + match[0].length }
    })
  })
}
