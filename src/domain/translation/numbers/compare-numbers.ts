import type { CheckContext, CheckedSegment } from '../types'
import { chineseNumbers } from './chinese-numbers'
import { isSameValue, type SourceNumber, type WrittenNumber } from './number'
import { targetNumbers } from './target-numbers'

/** How the numbers of a source and its translation stand to each other, by value. */
export interface NumberComparison {
  sources: SourceNumber[]
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

const demands = ['required', 'ifCounted', 'optional'] satisfies SourceNumber['demand'][]

function compare({ source, target }: CheckedSegment, { locale }: CheckContext): NumberComparison {
  const sources = chineseNumbers(source)
  const extra = targetNumbers(target, locale)
  const equal: NumberComparison['equal'] = []
  const rest = demands
    .flatMap((demand) => sources.filter((number) => number.demand === demand))
    .filter((number) => {
      const found = takeReading(extra, number)
      if (found !== undefined) equal.push({ source: number, target: found })
      return found === undefined
    })
  const lost = rest.filter((number) => number.demand !== 'optional' && !isSaidTwice(number, equal))
  const wrong: NumberComparison['wrong'] = []
  const missing = lost.filter((number) => {
    const found = take(extra, (candidate) => mayStandFor(candidate, number))
    if (found !== undefined) wrong.push({ source: number, target: found })
    return found === undefined && number.demand === 'required'
  })
  return { sources, equal, wrong, missing, extra: extra.filter((number) => !isRepeated(number, sources)) }
}

function take<T>(list: T[], test: (item: T) => boolean): T | undefined {
  const index = list.findIndex(test)
  return index < 0 ? undefined : list.splice(index, 1)[0]
}

/** Takes the first reading whose numbers are all there; of a reading of several, the first of them is answered for. */
function takeReading(numbers: WrittenNumber[], { readings }: SourceNumber): WrittenNumber | undefined {
  for (const reading of readings) {
    const found = answersTo(reading, numbers)
    if (found === null) continue
    const rest = numbers.filter((number) => !found.some((taken) => isAtPlaceOf(number, taken)))
    numbers.splice(0, numbers.length, ...rest)
    return found[0]
  }
  return undefined
}

/** One number for each value, no two of them meanings of the same word. */
function answersTo(reading: readonly number[], numbers: readonly WrittenNumber[]): WrittenNumber[] | null {
  const found: WrittenNumber[] = []
  for (const value of reading) {
    const next = numbers.find(
      (number) => isSameValue(number.value, value) && !found.some((taken) => isAtPlaceOf(number, taken)),
    )
    if (next === undefined) return null
    found.push(next)
  }
  return found
}

/** The same number, or another meaning of the word it is written by; the hour and minute of a time are two. */
function isAtPlaceOf(number: WrittenNumber, taken: WrittenNumber): boolean {
  return number === taken || (number.form !== 'digits' && number.start === taken.start)
}

/** 五国 twice in one sentence is often “five countries” once and “they” after it; digits are repeated. */
function isSaidTwice(number: SourceNumber, equal: NumberComparison['equal']): boolean {
  return number.form === 'words' && equal.some(({ target }) => isSameValue(target.value, number.value))
}

/** What the source says once may be said again, or said in another measure beside it: 3,000 mu (200 hectares). */
function isRepeated({ value }: WrittenNumber, sources: readonly SourceNumber[]): boolean {
  return sources.some(({ readings }) =>
    readings.some((reading) => reading.some((other) => isSameValue(other, value))),
  )
}

/**
 * A year is only mistaken for a year: 2013 lost and 5 invented are two faults. What may be left out is only mistaken
 * for a number of its own size, and the article “one” for nothing.
 */
function mayStandFor(candidate: WrittenNumber, { form, demand, value }: SourceNumber): boolean {
  if (candidate.form === 'name' || (candidate.form === 'words' && candidate.value <= 1)) return false
  const isYear = candidate.form === 'digits' && candidate.value >= 1000 && candidate.value < 3000
  if (form === 'year') return isYear
  if (demand === 'required') return true
  return value < 10 ? candidate.value < 10 : candidate.value >= 10
}
