import { units } from '../lexicon/units'
import { compareNumbers } from '../numbers/compare-numbers'
import type { TranslationCheck } from '../types'

/**
 * The unit after a number: 兆瓦 is MW, 公里 km, 立方米 m³. Looked for beside the digits of the same value,
 * and anywhere for a number in words: “five years, and another five”.
 */
export const unit: TranslationCheck = {
  id: 'unit',
  check: (segment, context) =>
    compareNumbers(segment, context).equal.flatMap(({ source, target }) => {
      if (source.form === 'year' || source.demand !== 'required') return []
      const following = segment.source.slice(source.end)
      const wanted = units.find(({ source: name }) => following.startsWith(name))
      if (wanted === undefined) return []
      const { start, end } = target
      const isInWords = source.form === 'words'
      const around = isInWords ? segment.target : segment.target.slice(Math.max(0, start - 8), end + 35)
      if (wanted.names[context.locale].test(around)) return []
      return [
        {
          severity: 'major' as const,
          message: `The unit ${wanted.source} is missing or another one.`,
          start,
          end,
        },
      ]
    }),
}
