/**
 * A word of an alphabet, a number with its separators, a cluster of emoji or flags, white space, or else one
 * character with its combining marks. A Han or kana character stands alone: Chinese has no spaces, and guessing
 * its words would cut names.
 */
const token =
  /\r\n|[\n\t]|[^\S\n\t]+|\p{RI}{2}|\p{Extended_Pictographic}[\p{M}\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\p{M}\p{EMod}]*)*|\p{Nd}+(?:[.,:]\p{Nd}+)*\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L}\p{M}*)+(?:['’](?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L}\p{M}*)*|.\p{M}*/gsu

/** The text in pieces that a comparison may treat as one; they join to the text, and none cuts a character. */
export function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}

const clauseEnd = /^[，。；：！？、,.;:!?\n]/u
const space = /^\s/u

/** Tokens by clause, each with the punctuation and white space that ends it. */
export function clausesOf(tokens: readonly string[]): string[][] {
  const clauses: string[][] = []
  let isEnding = true
  for (const token of tokens) {
    const isEnd = clauseEnd.test(token)
    if (isEnding && !isEnd && !space.test(token)) clauses.push([])
    if (clauses.length === 0) clauses.push([])
    clauses.at(-1)?.push(token)
    isEnding = isEnd || (isEnding && space.test(token))
  }
  return clauses
}
