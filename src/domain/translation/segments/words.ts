import { tokensOf } from './coded-text'

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
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const token of tokensOf(coded)) {
    if (token.type === 'text') {
      const isEscape = token.text.length !== token.end - token.start
      for (let at = 0; at < token.text.length; at++) {
        starts.push(token.start + at)
        ends.push(isEscape ? token.end : token.start + at + 1)
      }
      text += token.text
    } else if (token.type === 'standalone') {
      starts.push(token.start)
      ends.push(token.end)
      text += objectReplacement
    }
  }
  const inCoded = (start: number, end: number) => {
    const from = starts[start] ?? coded.length
    return { start: from, end: end > start ? (ends[end - 1] ?? coded.length) : from }
  }
  return { text, inCoded }
}
