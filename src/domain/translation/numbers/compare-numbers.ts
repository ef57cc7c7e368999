import type { CheckContext, CheckedSegment } from '../types'
import { chineseNumbers } from './chinese-numbers'
import { keyOf, type SourceNumber, type WrittenNumber } from './number'
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
  const written = new WrittenNumbers(targetNumbers(target, locale))
  const equal: NumberComparison['equal'] = []
  const rest = demands
    .flatMap((demand) => sources.filter((number) => number.demand === demand))
    .filter((number) => {
      const found = written.takeReading(number)
      if (found !== undefined) equal.push({ source: number, target: found })
      return found === undefined
    })
  const said = new Set(equal.map(({ target: { value } }) => keyOf(value)))
  const lost = rest.filter((number) => number.demand !== 'optional' && !isSaidTwice(number, said))
  const wrong: NumberComparison['wrong'] = []
  const missing = lost.filter((number) => {
    const found = written.takeLike(mistakenFor(number))
    if (found !== undefined) wrong.push({ source: number, target: found })
    return found === undefined && number.demand === 'required'
  })
  return { sources, equal, wrong, missing, extra: written.left().filter(isNot(sources)) }
}

/** The numbers of a translation that answer no number of the source yet, found by their values. */
class WrittenNumbers {
  private readonly open: Set<WrittenNumber>
  /** The last of the text stands first: what is taken is popped. */
  private readonly byValue = new Map<string, WrittenNumber[]>()
  private readonly exhausted = new Set<Likeness>()
  private readonly byStart = new Map<number, WrittenNumber[]>()

  constructor(numbers: readonly WrittenNumber[]) {
    this.open = new Set(numbers)
    for (const number of numbers.toReversed()) {
      add(this.byValue, placeOf(number), number)
      add(this.byStart, number.start, number)
    }
  }

  left(): WrittenNumber[] {
    return [...this.open]
  }

  /** Takes the first number that may be mistaken for another; where there was none, there will be none. */
  takeLike(likeness: Likeness): WrittenNumber | undefined {
    if (this.exhausted.has(likeness)) return undefined
    for (const number of this.open) {
      if (!likenesses[likeness](number)) continue
      this.open.delete(number)
      return number
    }
    this.exhausted.add(likeness)
    return undefined
  }

  /** Takes the first reading whose numbers are all there; the first of its numbers is the answer. */
  takeReading({ readings, form }: SourceNumber): WrittenNumber | undefined {
    for (const reading of readings) {
      const taken: WrittenNumber[] = []
      const isThere = reading.every((value) => {
        const found = this.next(value, form === 'words')
        if (found !== undefined) taken.push(...this.take(found))
        return found !== undefined
      })
      if (isThere) return taken[0]
      for (const number of taken.toReversed()) this.giveBack(number)
    }
    return undefined
  }

  /** Digits are rather answered by digits, words by words: “three quarters” does not answer 4.0%. */
  private next(value: number, isInWords: boolean): WrittenNumber | undefined {
    const key = keyOf(value)
    const [first, second] = isInWords ? ['words', 'digits'] : ['digits', 'words']
    return this.pop(`${first} ${key}`) ?? this.pop(`${second} ${key}`)
  }

  private pop(place: string): WrittenNumber | undefined {
    const list = this.byValue.get(place) ?? []
    while (list.length > 0) {
      const number = list.pop()
      if (number !== undefined && this.open.has(number)) return number
    }
    return undefined
  }

  private giveBack(number: WrittenNumber): void {
    this.open.add(number)
    add(this.byValue, placeOf(number), number)
  }

  /** Takes a number with the other meanings of its word; the hour and minute of a time are two numbers. */
  private take(number: WrittenNumber): WrittenNumber[] {
    const others = (this.byStart.get(number.start) ?? []).filter(
      (other) => other !== number && other.form !== 'digits' && this.open.has(other),
    )
    const taken = [number, ...others]
    for (const each of taken) this.open.delete(each)
    return taken
  }
}

function placeOf({ form, value }: WrittenNumber): string {
  return `${form === 'digits' ? 'digits' : 'words'} ${keyOf(value)}`
}

function add<Key>(map: Map<Key, WrittenNumber[]>, key: Key, number: WrittenNumber): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [number])
  else list.push(number)
}

/** 五国 twice in one sentence is often “five countries” once and “they” after it; digits are repeated. */
function isSaidTwice({ form, value }: SourceNumber, said: ReadonlySet<string>): boolean {
  return form === 'words' && said.has(keyOf(value))
}

/** What the source says once may be said again, or said in another measure beside it: 3,000 mu (200 hectares). */
function isNot(sources: readonly SourceNumber[]): (number: WrittenNumber) => boolean {
  const known = new Set(sources.flatMap(({ readings }) => readings.flat()).map(keyOf))
  return ({ value }) => !known.has(keyOf(value))
}

/** What a number of the source may be mistaken for. */
type Likeness = 'year' | 'any' | 'small' | 'large'

/** A year is only mistaken for a year: 2013 lost and 5 invented are two faults. What may be left out keeps its size. */
function mistakenFor({ form, demand, value }: SourceNumber): Likeness {
  if (form === 'year') return 'year'
  if (demand === 'required') return 'any'
  return value < 10 ? 'small' : 'large'
}

const likenesses: Record<Likeness, (number: WrittenNumber) => boolean> = {
  year: ({ form, value }) => form === 'digits' && value >= 1000 && value < 3000,
  any: isCount,
  small: (number) => isCount(number) && number.value < 10,
  large: (number) => isCount(number) && number.value >= 10,
}

/** Names count nothing, and “one” is an article. */
function isCount({ form, value }: WrittenNumber): boolean {
  return form !== 'name' && (form === 'digits' || value > 1)
}
