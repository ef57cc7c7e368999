import type { TranslationCheck } from '../types'
import { remarksOn } from './matches'

/** Words, spaces and marks that stand twice. “that that” and “had had” are English. */
export const double: TranslationCheck = {
  id: 'double',
  check: ({ target }) => [
    ...remarksOn(
      target,
      /(?<![\p{L}-])(?!that|had)(\p{L}+) +\1(?![\p{L}-])/giu,
      'minor',
      'A word stands twice.',
    ),
    ...remarksOn(target, /[ \u00A0\u202F]{2,}/gu, 'minor', 'More than one space.'),
    ...remarksOn(
      target,
      /([,;:])\1+|(?<!\.)\.{2}(?!\.)|[,;:] ?[.,;:]/gu,
      'minor',
      'Punctuation stands twice.',
    ),
  ],
}
