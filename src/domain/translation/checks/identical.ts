import type { TranslationCheck } from '../types'

/** A target that equals its source was not translated. */
export const identical: TranslationCheck = {
  id: 'identical',
  check: ({ source, target }) =>
    /\p{L}/u.test(source) && source.trim().normalize('NFC') === target.trim().normalize('NFC')
      ? [{ severity: 'major', message: 'The translation equals the source.', start: 0, end: target.length }]
      : [],
}
