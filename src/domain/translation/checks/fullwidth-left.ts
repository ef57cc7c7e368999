import type { TranslationCheck } from '../types'
import { remarksOn } from './matches'

/** Full-width marks, digits and spaces, —— and …… of the source give way to those of the language. */
export const fullwidthLeft: TranslationCheck = {
  id: 'fullwidth-left',
  check: ({ target }) =>
    remarksOn(
      target,
      /[\u3000-\u3002\uFF01-\uFF5E「」『』]+|—{2,}|…{2,}/gu,
      'minor',
      'Chinese punctuation is left.',
    ),
}
