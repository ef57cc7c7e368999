import { tokensOf, type Token } from './coded-text'

/** What stands for a quotation or a footnote in a text without codes. */
const objectReplacement = '\uFFFC'

/** A coded text as a reader's eye has it: words, with U+FFFC for each quotation and footnote. */
export interface Words {
  text: string
  /** A half-open range of UTF-16 code units of the words → the range of the coded text. */
  inCoded: (start: number, end: number) => { start: number; end: number }
}

/** The words of a coded text, and the way back to the places that a remark about them means. */
export function wordsOf(coded: string): Words {
  const tokens = tokensOf(coded)
  let places: Places | undefined
  const inCoded = (start: number, end: number) => {
    // Few texts are remarked on: the places of every letter are looked up for those alone.
    const { starts, ends } = (places ??= placesOf(tokens))
    const from = starts[start] ?? coded.length
    return { start: from, end: end > start ? (ends[end - 1] ?? coded.length) : from }
  }
  return { text: tokens.map(textOf).join(''), inCoded }
}

function textOf(token: Token): string {
  if (token.type === 'text') return token.text
  return token.type === 'standalone' ? objectReplacement : ''
}

/** By code unit of the words: the half-open range of the coded text that it stands for. */
interface Places {
  starts: number[]
  ends: number[]
}

function placesOf(tokens: readonly Token[]): Places {
  const places: Places = { starts: [], ends: [] }
  for (const token of tokens) {
    const length = textOf(token).length
    const isOnePlace = length !== token.end - token.start
    for (let at = 0; at < length; at++) {
      places.starts.push(isOnePlace ? token.start : token.start + at)
      places.ends.push(isOnePlace ? token.end : token.start + at + 1)
    }
  }
  return places
}
