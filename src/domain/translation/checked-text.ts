/** Coded text as the checks read it, and the way back: what they find is shown in the coded text. */
import { tokensOf } from './segments/coded-text'

/** Stands for a quotation or a footnote's mark: something is here, and it is no word. */
const PLACEHOLDER = '\uFFFC'

export interface CheckedText {
  text: string
  /** The offset in the coded text of an offset in the text; both count UTF-16 code units. */
  toCoded: (offset: number) => number
}

/** A key of a quotation has digits and letters that say nothing; the checks must not read them. */
export function checkedText(coded: string): CheckedText {
  const runs: { at: number; coded: number }[] = []
  let text = ''
  for (const token of tokensOf(coded)) {
    if (token.type === 'open' || token.type === 'close') continue
    runs.push({ at: text.length, coded: token.start })
    text += token.type === 'text' ? token.text : PLACEHOLDER
  }
  return {
    text,
    toCoded: (offset) => {
      const run = runs.findLast(({ at }) => at <= offset)
      return run ? Math.min(coded.length, run.coded + (offset - run.at)) : 0
    },
  }
}
