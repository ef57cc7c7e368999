import type { TranslationCheck } from '../types'
import { remarksOn } from './matches'

/** Han characters have no place in a translation into Latin or Cyrillic script. */
export const hanLeft: TranslationCheck = {
  id: 'han-left',
  check: ({ target }) => remarksOn(target, /\p{Script=Han}+/gu, 'major', 'Chinese characters are left.'),
}
