import { tokensOf } from '../../domain/translation/segments/coded-text'
import type { Code } from '../../domain/translation/segments/types'
import { escapedAttribute, escapedText } from '../write'
import type { ExchangedTranslation } from '../../domain/translation/exchange/types'
import type { PlacedCode } from './unit-codes'

/** Coded text as the content of a `source` or `target`. Its codes are those of the segment, each at most as often. */
export function writeContent(
  coded: string,
  placed: readonly PlacedCode[],
  quotations: ExchangedTranslation['quotations'],
): string {
  const free = [...placed]
  const take = (id: string) => {
    const [found] = free.splice(
      Math.max(
        0,
        free.findIndex(({ code }) => code.id === id),
      ),
      1,
    )
    if (found?.code.id !== id) throw new RangeError(`xliff: code ${id} is not of this segment`)
    return found
  }
  return tokensOf(coded)
    .map((token) => {
      if (token.type === 'text') return writeText(token.text)
      if (token.type === 'close') return '</pc>'
      const { id, code } = take(token.id)
      const attributes = `id="${id}" ${attributesOf(code, quotations)}`
      return token.type === 'open' ? `<pc ${attributes}>` : `<ph ${attributes}/>`
    })
    .join('')
}

/** Characters that XML cannot hold stand as code points. */
export function writeText(text: string): string {
  return escapedText(text).replace(
    unwritable,
    (character) => `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  )
}

const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu

/** What is shown beside a code; characters that XML cannot hold are left out. */
export function shown(words: string): string {
  return escapedAttribute(words.replace(unwritable, ''))
}

const kept = 'canDelete="no" canCopy="no"'

function attributesOf(code: Code, quotations: ExchangedTranslation['quotations']): string {
  switch (code.kind) {
    case 'quote': {
      const quotation = quotations.get(code.quote)
      const words = quotation ? (quotation.target ?? quotation.wording) : ''
      return `type="quote" subType="copydesk:quotation" disp="${shown(`“${words}”`)}" ${kept}`
    }
    case 'footnote':
      return `type="other" subType="copydesk:footnote" disp="[${shown(code.line)}]" ${kept}`
    case 'format':
      return `type="fmt" subType="${formats[code.marks.join('+')] ?? 'copydesk:format'}" ${kept}`
    case 'link':
      return `type="link" subType="copydesk:link" dispStart="${shown(code.href)}" ${kept}`
    case 'ruby':
      return `type="other" subType="copydesk:ruby" dispStart="${shown(code.reading)}" canCopy="no"`
    case 'language':
      return `type="other" subType="copydesk:language" dispStart="${shown(code.lang)}" canCopy="no"`
  }
}

const formats: Record<string, string> = { strong: 'xlf:b', emphasis: 'xlf:i' }
