/** The hashes by which a segment is known again, and by which a change is called small or large. */
import { digestOf, wordingDigest } from '../../manuscript/digest'
import type { Digest } from '../../shared/brand'
import { tokensOf } from './coded-text'
import type { Code } from './types'

/** SHA-256 of the coded text in NFC, outer white space trimmed, runs of white space folded into one space. */
export function textHashOf(coded: string): Digest {
  return wordingDigest(coded.normalize('NFC').trim().replace(/\s+/gu, ' '))
}

/**
 * SHA-256 of what a text says, blind to formatting, width, the style of quotation marks, white space and
 * punctuation. Digits and Han characters are never folded; nor is a mark that could change a value (between
 * digits, a minus, a per cent sign) or turn a statement into a question.
 */
export function materialHashOf(coded: string): Digest {
  return wordingDigest(materialText(coded))
}

/** SHA-256 of what is no text. `form` is the line's; quotations and footnotes are text, so they do not count. */
export function formHashOf(form: unknown, codes: readonly Code[]): Digest {
  return digestOf([form, codes.filter(({ kind }) => kind !== 'quote' && kind !== 'footnote')])
}

function materialText(coded: string): string {
  const words = tokensOf(coded).map((token) => {
    if (token.type === 'text') return token.text
    return token.type === 'standalone' ? `{${token.id}}` : ''
  })
  return foldPunctuation(foldWidth(words.join('').normalize('NFC')))
}

/** Full-width marks and letters become half-width; digits stay as they are. */
function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF0F\uFF1A-\uFF5E]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}

const valueMark = /(?<=\p{N})\p{P}(?=\p{N})|[-−–](?=\p{N})|[%‰]/u
const quotationMark = /["“”„«»「」『』‘’']/gu

function foldPunctuation(text: string): string {
  const marked = text.replace(quotationMark, '"')
  return marked.replace(
    /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{N}])\s+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{N}])|\s|[\p{Po}\p{Pd}]/gu,
    (mark, at: number) => foldMark(mark, marked, at),
  )
}

function foldMark(mark: string, text: string, at: number): string {
  if (mark.trim() === '') return isBetweenWords(text, at, at + mark.length) ? ' ' : ''
  const around = text.slice(Math.max(0, at - 1), at + 2)
  return mark === '"' || mark === '?' || valueMark.test(around) ? mark : ''
}

function isBetweenWords(text: string, start: number, end: number): boolean {
  const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u
  return word.test(text.charAt(start - 1)) && word.test(text.charAt(end))
}
