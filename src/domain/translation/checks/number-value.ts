import { compareNumbers } from '../numbers/compare-numbers'
import type { TranslationCheck } from '../types'

/** A number with another value than in the source, 万 and 亿 expanded: 3600亿 is 360 billion. */
export const numberValue: TranslationCheck = {
  id: 'number-value',
  check: (segment, context) =>
    compareNumbers(segment, context)
      .wrong.filter(({ source }) => source.demand === 'required')
      .map(({ source, target }) => ({
        severity: 'critical',
        message: `“${segment.source.slice(source.start, source.end)}” is ${source.value}; the translation says ${target.value}.`,
        start: target.start,
        end: target.end,
      })),
}
