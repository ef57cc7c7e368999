/** A number as it stands in a text; `start` and `end` are a half-open range of UTF-16 code units. */
export interface WrittenNumber {
  value: number
  start: number
  end: number
  form: 'digits' | 'words' | 'year'
}

/** A number of the Chinese source. */
export interface SourceNumber extends WrittenNumber {
  /** `over`: 超 多 余 上 逾; `near`: 近 约. */
  approximation: 'over' | 'near' | null
  /** Counts something measured or numerous (人, 个, 倍, or a scale of 百 and more): a wrong one misinforms. */
  isMeasured: boolean
}

/** Equal but for what binary fractions lose: 3.6 billion is 36亿. */
export function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** Overwrites every match by as many blanks, so that offsets into the text stay right. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length))
}
