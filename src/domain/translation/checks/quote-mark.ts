import { type MarkFault, readMarks, sourcePairs } from '../quotation-marks'
import type { Remark, TranslationCheck } from '../types'

const messages: Record<MarkFault['kind'], string> = {
  unopened: 'A closing mark closes nothing.',
  unclosed: 'A quotation mark is never closed.',
  foreign: 'This is no quotation mark of the language.',
  level: 'Outer and inner quotation marks are mixed up.',
}

/** Quotation marks are balanced and nested as the language does it, and every pair of the source is kept. */
export const quoteMark: TranslationCheck = {
  id: 'quote-mark',
  check: ({ source, target }, { locale }) => {
    const { pairs, faults } = readMarks(target, locale)
    const { quotations, titles } = sourcePairs(source)
    const wrong = faults.map(({ kind, start, end }): Remark => {
      return { severity: 'minor', message: messages[kind], start, end }
    })
    const isShort = faults.length === 0 && quotations > 0 && pairs < quotations + titles.length
    const message = `The source has ${quotations + titles.length} pairs of marks, the translation ${pairs}.`
    return isShort ? [...wrong, { severity: 'minor', message }] : wrong
  },
}
