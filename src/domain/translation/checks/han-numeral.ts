import { compareNumbers } from '../numbers/compare-numbers'
import type { TranslationCheck } from '../types'

/** A number written in characters (第四次, 千余个) whose value the translation does not have. */
export const hanNumeral: TranslationCheck = {
  id: 'han-numeral',
  check: (segment, context) => {
    const { wrong, missing } = compareNumbers(segment, context)
    return [...wrong.map(({ source }) => source), ...missing]
      .filter(({ form }) => form === 'words')
      .map(({ start, end, value, isMeasured, demand }) => ({
        severity: isMeasured && demand === 'required' ? 'major' : 'minor',
        message: `“${segment.source.slice(start, end)}” (${value}) has no counterpart.`,
      }))
  },
}
