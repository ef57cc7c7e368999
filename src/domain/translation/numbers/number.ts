/** A number as it stands in a text; `start` and `end` are a half-open range of UTF-16 code units. */
export interface WrittenNumber {
  value: number
  start: number
  end: number
  /** `name`: digits of a name or Roman numerals, which may answer a number of the source and are never wrong. */
  form: 'digits' | 'words' | 'year' | 'name'
}

/** A number of the Chinese source. */
export interface SourceNumber extends Omit<WrittenNumber, 'form'> {
  form: 'digits' | 'words' | 'year'
  /** The ways to say it, the plain value first: 七成 is 70 or 0.7, 三分之二 is 2 and 3, 90年代 is 90 or 1990. */
  readings: readonly (readonly number[])[]
  /**
   * `required`: must be said. `ifCounted`: may be left out (两国 is often “both”, 百年 “long”), not be replaced by
   * another number. `optional`: counts nothing (四川, 十四五, 双方), but numbers that answer it are not invented.
   */
  demand: 'required' | 'ifCounted' | 'optional'
  /** `over`: 超 多 余 上 逾; `near`: 近 约. */
  approximation: 'over' | 'near' | null
  /** Counts something measured or numerous (人, 个, 倍, or a scale of 百 and more): a wrong one misinforms. */
  isMeasured: boolean
}

/** A key that is the same for equal values, also for what binary fractions lose: 3.6 billion is 36亿. */
export function keyOf(value: number): string {
  return value.toPrecision(13).replace(/\.?0+(?=e|$)/u, '')
}

/** Overwrites half-open ranges by as many blanks, so that offsets into the text stay right. */
export function blankOut(text: string, places: readonly { start: number; end: number }[]): string {
  let blanked = ''
  let at = 0
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    blanked += text.slice(at, from) + ' '.repeat(end - from)
    at = end
  }
  return blanked + text.slice(at)
}

/** Telephone numbers by their digits alone: where they are divided differs between countries. */
export const telephone =
  /(?<![\d.,])(?:\+\d{1,3}|\(?0\d{2,3}\)?|400)(?:[ \u00A0-]?\(?\d{2,4}\)?)?(?:[ \u00A0-]\d{3,8}){1,3}(?!\d)/gu
