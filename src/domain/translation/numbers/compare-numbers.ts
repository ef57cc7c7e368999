import type { CheckContext, CheckedSegment } from '../types'
import { chineseNumbers } from './chinese-numbers'
import { isSameValue, type SourceNumber, type WrittenNumber } from './number'
import { targetNumbers } from './target-numbers'

/** How the numbers of a source and its translation stand to each other, by value. */
export interface NumberComparison {
  equal: { source: SourceNumber; target: WrittenNumber }[]
  /** A number lost where another one came: read as the same place with a wrong value. */
  wrong: { source: SourceNumber; target: WrittenNumber }[]
  missing: SourceNumber[]
  extra: WrittenNumber[]
}

/** Five checks ask for the same comparison, one after another. */
const compared = new WeakMap<CheckedSegment, { context: CheckContext; comparison: NumberComparison }>()

/** Pairs equal values first, so that the order of the languages does not matter, then the rest in their order. */
export function compareNumbers(segment: CheckedSegment, context: CheckContext): NumberComparison {
  const known = compared.get(segment)
  if (known?.context === context) return known.comparison
  const comparison = compare(segment, context)
  compared.set(segment, { context, comparison })
  return comparison
}

function compare({ source, target }: CheckedSegment, { locale }: CheckContext): NumberComparison {
  const sources = chineseNumbers(source)
  const extra = targetNumbers(target, locale)
  const equal: NumberComparison['equal'] = []
  const rest = sources.filter((number) => {
    const found = take(extra, (candidate) => isSameValue(candidate.value, number.value))
    if (found !== undefined) equal.push({ source: number, target: found })
    return found === undefined
  })
  const lost = rest.filter((number) => !isSaidTwice(number, equal))
  const wrong: NumberComparison['wrong'] = []
  const missing = lost.filter((number) => {
    const found = take(extra, (candidate) => mayStandFor(candidate, number))
    if (found !== undefined) wrong.push({ source: number, target: found })
    return found === undefined
  })
  return { equal, wrong, missing, extra }
}

function take<T>(list: T[], test: (item: T) => boolean): T | undefined {
  const index = list.findIndex(test)
  return index < 0 ? undefined : list.splice(index, 1)[0]
}

/** 五国 twice in one sentence is often “five countries” once and “they” after it; digits are repeated. */
function isSaidTwice(number: SourceNumber, equal: NumberComparison['equal']): boolean {
  return number.form === 'words' && equal.some(({ target }) => isSameValue(target.value, number.value))
}

/** A year is only mistaken for a year: 2013 lost and 5 invented are two faults. */
function mayStandFor(candidate: WrittenNumber, number: SourceNumber): boolean {
  const isYear = candidate.form === 'digits' && candidate.value >= 1000 && candidate.value < 3000
  return number.form === 'year' ? isYear : true
}
