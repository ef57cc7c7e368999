import { compareNumbers } from '../numbers/compare-numbers'
import type { Remark, TranslationCheck } from '../types'

/** A number of the source that is nowhere, or digits that nothing in the source asks for. Years belong to `date`. */
export const numberMissing: TranslationCheck = {
  id: 'number-missing',
  check: (segment, context) => {
    const { missing, extra } = compareNumbers(segment, context)
    const lost = missing
      .filter(({ form }) => form === 'digits')
      .map(({ start, end, value }): Remark => {
        return { severity: 'major', message: `“${segment.source.slice(start, end)}” (${value}) is missing.` }
      })
    const invented = extra
      .filter(
        ({ form, start, end }) =>
          form === 'digits' && !/^(?:1[89]|20)\d\d$/u.test(segment.target.slice(start, end)),
      )
      .map(({ start, end, value }): Remark => {
        return { severity: 'major', message: `The source has no ${value}.`, start, end }
      })
    return [...lost, ...invented]
  },
}
