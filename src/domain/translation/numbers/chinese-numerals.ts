const digitsOfHan: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore

/** What a Chinese scale multiplies by. 兆 is not among them: in units it is mega, not 10¹². */
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 1e4, 亿: 1e8 }

/** The product of scales: 千万 is 10⁷; none is 1. */
export function valueOfScales(text: string): number {
  return [...text].reduce((product, scale) => product * (scales[scale] ?? 1), 1)
}

/** The value of digits with an optional scale (“3,600亿”) or of a numeral in characters. */
export function valueOfNumeral(text: string): number {
  const digits = /^[\d,.]+/u.exec(text)?.[0]
  return digits === undefined
    ? valueOfHan(text)
    : Number(digits.replaceAll(',', '')) * valueOfScales(text.slice(digits.length))
}

/** 二〇二二 is read digit by digit; else every scale multiplies what stands before it, 万 and 亿 all of it. */
export function valueOfHan(numeral: string): number {
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(numeral))
    return Number([...numeral].map((sign) => digitsOfHan[sign]).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of numeral) {
    const scale = scales[sign]
    if (scale === undefined) digit = digitsOfHan[sign] ?? 0
    else if (scale < 1e4) {
      section += (digit ?? 1) * scale
      digit = null
    } else {
      total = (total + section + (digit ?? 0) || 1) * scale
      section = 0
      digit = null
    }
  }
  return total + section + (digit ?? 0)
}
