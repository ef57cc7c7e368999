import { sourceDates } from '../numbers/source-dates'
import { targetDates, targetYears } from '../numbers/target-dates'
import { chineseNumbers } from '../numbers/chinese-numbers'
import type { CheckContext, CheckedSegment, Remark, TranslationCheck } from '../types'

interface DatePart {
  value: number
  start?: number
  end?: number
}

/** Years, months and days of the source and no others: a year that the source leaves out is invented. */
export const date: TranslationCheck = {
  id: 'date',
  check: (segment, context) => {
    const source = sourceParts(segment.source)
    const target = targetParts(segment, context)
    return [
      ...differences('year', source.years, target.years),
      ...differences('month', source.months, target.months),
      ...differences('day', source.days, target.days),
    ]
  },
}

function sourceParts(source: string) {
  const dates = sourceDates(source)
  return {
    years: dates.flatMap(({ year }) => (year === null ? [] : [year])),
    months: dates.flatMap(({ month }) => (month === null ? [] : [month])),
    days: dates.flatMap(({ days }) => days),
  }
}

function targetParts({ source, target }: CheckedSegment, { locale }: CheckContext) {
  const counted = chineseNumbers(source).filter(({ form }) => form !== 'year')
  const dates = targetDates(target, locale)
  return {
    years: targetYears(target)
      .filter(({ year }) => !counted.some(({ value }) => value === year))
      .map(({ year, start, end }): DatePart => ({ value: year, start, end })),
    months: dates.map(({ month, start, end }): DatePart => ({ value: month, start, end })),
    days: dates.flatMap(({ days, start, end }) => days.map((value): DatePart => ({ value, start, end }))),
  }
}

function differences(part: string, source: readonly number[], target: readonly DatePart[]): Remark[] {
  const extra = [...target]
  const missing = source.filter((value) => {
    const index = extra.findIndex((candidate) => candidate.value === value)
    if (index >= 0) extra.splice(index, 1)
    return index < 0
  })
  const lost = missing.map((value): Remark => ({
    severity: 'major',
    message: `The ${part} ${value} is missing.`,
  }))
  const invented = extra.map(({ value, start, end }): Remark => {
    return { severity: 'major', message: `The source has no ${part} ${value}.`, start, end }
  })
  return [...lost, ...invented]
}
