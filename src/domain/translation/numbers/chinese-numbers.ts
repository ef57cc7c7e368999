import { blankOut, type SourceNumber } from './number'
import { sourceDates } from './source-dates'

const digitsOfHan: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 1e4, 亿: 1e8, 兆: 1e12 }

/** Names and set phrases whose numerals count nothing. */
const names =
  /一带一路|三股势力|一个中国|一体化|一系列|一批批|一次次|一剂剂|一流|一举|一切|一直|一致|统一|万众|千方百计|千家万户|四面八方|[十百千万]分/gu

const arabic =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?<before>[多余])?(?<scale>[百千]?[万亿]{1,2})?(?<after>[多余])?/gu
const han =
  /(?<numeral>第?[零〇一二两三四五六七八九十百千万亿]+)(?<more>[多余])?(?<counter>[\p{Script=Han}])?/gu
const counters = /[国次个项人倍位年天周月家名所座种大届条点方岁公米吨元里亩]/u
const measured = /[人个倍名公米吨元里亩位]/u

/**
 * The numbers of a Chinese text, in order, 万 and 亿 expanded. Years of dates come as form `year`; their months
 * and days belong to the dates. 一 and 两 alone are left out: 一座 is an article, 两国 often only “both”.
 */
export function chineseNumbers(source: string): SourceNumber[] {
  const dates = sourceDates(source)
  const years = dates.flatMap(({ year, start }) => (year === null ? [] : [yearAt(year, start)]))
  const text = dates.reduce((rest, { start, end }) => blank(rest, start, end), blankOut(source, names))
  const digits = arabicNumbers(text)
  const bare = digits.reduce((rest, { start, end }) => blank(rest, start, end), text)
  return [...years, ...digits, ...hanNumbers(bare)].sort((a, b) => a.start - b.start)
}

function yearAt(value: number, start: number): SourceNumber {
  return { value, start, end: start + 4, form: 'year', approximation: null, isMeasured: false }
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

function arabicNumbers(text: string): SourceNumber[] {
  return [...text.matchAll(arabic)].map((match) => {
    const { digits = '', before, scale = '', after } = match.groups ?? {}
    const factor = [...scale].reduce((product, unit) => product * (scales[unit] ?? 1), 1)
    return {
      value: Number(digits.replaceAll(',', '')) * factor,
      start: match.index,
      end: match.index + match[0].length,
      form: 'digits',
      approximation: before !== undefined || after !== undefined ? 'over' : lead(text, match.index),
      isMeasured: true,
    }
  })
}

function hanNumbers(text: string): SourceNumber[] {
  return [...text.matchAll(han)].flatMap((match) => {
    const { numeral = '', more, counter = '' } = match.groups ?? {}
    const isOrdinal = numeral.startsWith('第')
    const value = valueOfHan(isOrdinal ? numeral.slice(1) : numeral)
    const isCounting = isOrdinal || counters.test(counter)
    if (value === 0 || !isCounting || /^第?[一两]$/u.test(numeral)) return []
    const end = match.index + numeral.length + (more?.length ?? 0)
    const approximation = more === undefined ? lead(text, match.index) : 'over'
    const isMeasured = !isOrdinal && (value >= 100 || measured.test(counter))
    return [{ value, start: match.index, end, form: 'words' as const, approximation, isMeasured }]
  })
}

function lead(text: string, start: number): SourceNumber['approximation'] {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[超逾上]$|超过$/u.test(before)) return 'over'
  return /[近约]$/u.test(before) ? 'near' : null
}

/** 千万 is ten million: within a numeral every scale multiplies what stands before it, 万 and 亿 all of it. */
function valueOfHan(numeral: string): number {
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
