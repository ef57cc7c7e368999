import { tokensOf } from '../../../domain/translation/segments/coded-text'
import type { Chip } from './chips'

/** Coded text as plain words, quotations by theirs: for comparing and for what cannot hold chips. */
export function readable(coded: string, chipOf: (code: string) => Chip): string {
  return tokensOf(coded)
    .map((token) => {
      if (token.type === 'text') return token.text
      const chip = chipOf(coded.slice(token.start, token.end))
      return chip.kind === 'format' ? '' : chip.text
    })
    .join('')
}
