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

/** The text in clauses, each with the punctuation and white space that ends it; they join to the text. */
export function clausesOf(text: string): string[] {
  return (
    text.match(/[^，。；：！？、,.;:!?\n]*[，。；：！？、,.;:!?\n]\s*|[^，。；：！？、,.;:!?\n]+$/gu) ?? []
  )
}
