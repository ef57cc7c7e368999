/**
 * What a mark can be, by the characters around it alone.
 *
 * ‘ ’ and ' are also apostrophes (don’t, o‘zbek), " is also the sign of inches. A sign that is taken for a
 * mark would pair with a real one far away, and words would stand in a quotation that nobody opened.
 */
import { isChinese, type Language } from './languages'
import { markPattern } from './marks'
import type { ParagraphRange } from './paragraphs'

/**
 * `trailing` stands after a letter, where an apostrophe may also stand; `possessive` after s, with a word to follow;
 * `measure` after a digit, where inches are written.
 */
type MarkShape = 'opening' | 'closing' | 'either' | 'trailing' | 'possessive' | 'measure'

export interface MarkToken {
  at: number
  char: string
  shape: MarkShape
}

const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]/u
const wordCharacter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}]/u
const beforeOpening = /[\s([{<—–\-/“‘"'«„:]/
const elision = /^['’](?:\d0s|tis|twas|em|til|cause|bout|round|n['’])(?!\p{L})/iu

/** The tokens of one paragraph in order; signs that are not marks are left out. */
export function markTokens(text: string, paragraph: ParagraphRange, language: Language | null): MarkToken[] {
  const tokens: MarkToken[] = []
  const pattern = new RegExp(markPattern)
  const line = text.slice(paragraph.start, paragraph.end)
  for (const match of line.matchAll(pattern)) {
    const shape = shapeOf(line, match.index, language)
    if (shape) tokens.push({ at: paragraph.start + match.index, char: match[0], shape })
  }
  return withoutInches(text, tokens)
}

function shapeOf(line: string, at: number, language: Language | null): MarkShape | null {
  const char = line.charAt(at)
  if (char === '“') return 'either'
  if ('„「『《〈«'.includes(char)) return 'opening'
  if ('”」』》〉»'.includes(char)) return 'closing'
  if (char === '"') return straightShape(line, at, language)
  if (char === "'" && language !== 'en' && language !== null) return null
  return singleShape(line, at)
}

/** " in Chinese stands between characters without spaces, so only the stack can tell. */
function straightShape(line: string, at: number, language: Language | null): MarkShape | null {
  if (isChinese(language)) return 'either'
  if (isOpeningPlace(line, at)) return 'opening'
  if (/\d['’′]\d{1,2}$/.test(line.slice(Math.max(0, at - 4), at))) return null
  return /\d/.test(line.charAt(at - 1)) ? 'measure' : 'closing'
}

function singleShape(line: string, at: number): MarkShape | null {
  const char = line.charAt(at)
  const before = line.charAt(at - 1)
  const after = line.charAt(at + 1)
  if (char === '‘') return alphabetic.test(before) ? null : 'opening'
  if (wordCharacter.test(before) && wordCharacter.test(after)) return null
  if (elision.test(line.slice(at, at + 8))) return null
  if (char === "'" && isOpeningPlace(line, at)) return 'opening'
  if (/\s/.test(before) || before === '') return null
  const possessive = /s/i.test(before) && /^\s\p{Ll}/u.test(line.slice(at + 1, at + 4))
  if (possessive) return 'possessive'
  return alphabetic.test(before) ? 'trailing' : 'closing'
}

function isOpeningPlace(line: string, at: number): boolean {
  const before = line.charAt(at - 1)
  const after = line.charAt(at + 1)
  return (before === '' || beforeOpening.test(before)) && after !== '' && !/\s/.test(after)
}

/** In a paragraph with an odd number of ", the first one after a digit is an inch, if there is one. */
function withoutInches(text: string, tokens: MarkToken[]): MarkToken[] {
  const straight = tokens.filter((token) => token.char === '"')
  if (straight.length % 2 === 0) return tokens
  const inch = straight.find((token) => /\d/.test(text.charAt(token.at - 1)))
  return inch ? tokens.filter((token) => token !== inch) : tokens
}
