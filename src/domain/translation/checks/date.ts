import { compareNumbers } from '../numbers/compare-numbers'
import { type SourceDate, sourceDates } from '../numbers/source-dates'
import { targetDates, targetYears } from '../numbers/target-dates'
import { targetNumbers } from '../numbers/target-numbers'
import type { CheckContext, CheckedSegment, Remark, TranslationCheck } from '../types'

type Part = 'year' | 'month' | 'day'

interface DatePart {
  value: number
  start?: number
  end?: number
  /** May answer the source, but is nothing to be held against it. */
  isDoubtful?: boolean
}

/** Years, months and days of the source and no others: a year that the source leaves out is invented. */
export const date: TranslationCheck = {
  id: 'date',
  check: (segment, context) => {
    const dates = sourceDates(segment.source)
    const target = targetParts(segment, context)
    return [
      ...differences('year', partsOf(dates, yearOf), target.years),
      ...differences(
        'month',
        partsOf(dates, ({ months }) => months),
        target.months,
      ),
      ...differences(
        'day',
        partsOf(dates, ({ days }) => days),
        withLoneDays(target.days, dates, segment, context),
      ),
    ]
  },
}

function yearOf({ year }: SourceDate): number[] {
  return year === null ? [] : [year]
}

/** The values that the source asks for, and those of names such as “5·12”, which may be said or not. */
function partsOf(dates: readonly SourceDate[], valuesOf: (date: SourceDate) => readonly number[]) {
  const isName = ({ kind }: SourceDate) => kind === 'name'
  return {
    asked: dates.filter((date) => !isName(date)).flatMap(valuesOf),
    free: dates.filter(isName).flatMap(valuesOf),
  }
}

function targetParts(segment: CheckedSegment, context: CheckContext) {
  const { target } = segment
  const counted = compareNumbers(segment, context)
    .sources.filter(({ form }) => form !== 'year')
    .flatMap(({ readings }) => readings.flat())
  const dates = targetDates(target, context.locale)
  return {
    years: targetYears(target)
      .filter(({ year }) => !counted.includes(year))
      .map(({ year, start, end }): DatePart => ({ value: year, start, end })),
    months: dates.map(({ month, start, end, isDoubtful }): DatePart => ({
      value: month,
      start,
      end,
      isDoubtful,
    })),
    days: dates.flatMap(({ days, start, end }) => days.map((value): DatePart => ({ value, start, end }))),
  }
}

/** 24日 is “the 24th”, “the twenty-fourth” or “May 24”: any number answers a day that stands without its month. */
function withLoneDays(
  days: readonly DatePart[],
  dates: readonly SourceDate[],
  { target }: CheckedSegment,
  { locale }: CheckContext,
): DatePart[] {
  if (!dates.some(({ kind }) => kind === 'lone')) return [...days]
  const numbers = targetNumbers(target, locale)
  return [...days, ...numbers.map(({ value }): DatePart => ({ value, isDoubtful: true }))]
}

function differences(
  part: Part,
  { asked, free }: { asked: readonly number[]; free: readonly number[] },
  target: readonly DatePart[],
): Remark[] {
  const extra = [...target]
  const isLost = (value: number) => {
    const index = extra.findIndex((candidate) => candidate.value === value)
    if (index >= 0) extra.splice(index, 1)
    return index < 0
  }
  const lost = asked.filter(isLost).map((value): Remark => {
    return { severity: 'major', message: `The ${part} ${value} is missing.` }
  })
  const unasked = extra.filter(({ value, isDoubtful }) => isDoubtful !== true && !free.includes(value))
  const invented = unasked.map(({ value, start, end }): Remark => {
    return { severity: 'major', message: `The source has no ${part} ${value}.`, start, end }
  })
  return [...lost, ...invented]
}
