import type { Remark, TranslationCheck } from '../types'
import { remarksOn } from './matches'

/** Latin and Cyrillic letters within one word look alike and are not found; Uzbek oʻ and gʻ take U+02BB. */
export const scriptMix: TranslationCheck = {
  id: 'script-mix',
  check: ({ target }, { locale }) => [
    ...mixedWords(target),
    ...(locale === 'uz'
      ? remarksOn(target, /[OoGg][’‘'`](?=\p{L}|\b)/gu, 'minor', 'Oʻ and gʻ are written with U+02BB.')
      : []),
  ],
}

function mixedWords(target: string): Remark[] {
  if (!/\p{Script=Latin}/u.test(target) || !/\p{Script=Cyrillic}/u.test(target)) return []
  return remarksOn(target, /\p{L}+/gu, 'minor', 'Latin and Cyrillic letters in one word.').filter(
    ({ start, end }) => {
      const word = target.slice(start, end)
      return /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)
    },
  )
}
