import { valueOfHan, valueOfNumeral } from './chinese-numerals'
import { blankOut, type SourceNumber, telephone } from './number'
import { sourceDates } from './source-dates'

type Groups = Record<string, string | undefined>

/** What an expression says; `part` is the group that it stands in, without the words around it. */
type Reading = Pick<SourceNumber, 'readings' | 'form' | 'demand'> & Partial<SourceNumber>

/** A way of Chinese to write a number. An expression sees only what those before it have left. */
interface Expression {
  /** A cheap search without which the pattern has no match. */
  sign: RegExp
  pattern: RegExp
  read: (groups: Groups, match: RegExpExecArray) => Reading[]
}

const numeral = String.raw`(?<![\d.,零〇一二两三四五六七八九十百千万亿])(?:\d[\d,]*(?:\.\d+)?[十百千]?[万亿]{0,2}|[零〇一二两三四五六七八九十百千万亿]+)`
const counters =
  /[国次个项人倍位年天周月季家名所座种大届条点方岁公平立英海米吨元里亩省市县区村户台辆架艘列头只件张支部册集轮批分秒小]/u
const measured = /[人个倍名公米吨元里亩位]/u

const required = (readings: number[][], form: SourceNumber['form'] = 'words'): Reading => {
  return { readings, form, demand: 'required' }
}
const optional = (readings: number[][]): Reading => ({ readings, form: 'words', demand: 'optional' })

const expressions: readonly Expression[] = [
  {
    sign: /\d[ \u00A0-]\d/u,
    pattern: telephone,
    read: (_, [text]) => [required([[Number(text.replace(/\D/gu, ''))]], 'digits')],
  },
  {
    sign: /分之/u,
    pattern: new RegExp(`(?<whole>${numeral})分之(?<part>${numeral})`, 'gu'),
    read: ({ whole = '', part = '' }) => [fraction(valueOfNumeral(whole), valueOfNumeral(part))],
  },
  {
    sign: /成/u,
    pattern:
      /(?<tens>[一二三四五六七八九]|\d)成(?<half>半|[一二三四五六七八九](?![成年]))?(?![为功员就立果本长熟分交都])/gu,
    read: ({ tens = '', half }) => {
      const value =
        valueOfNumeral(tens) * 10 + (half === undefined ? 0 : half === '半' ? 5 : valueOfHan(half))
      return [required([[value], [value / 100], [value / 10, 10]])]
    },
  },
  {
    sign: /番/u,
    pattern: /翻(?:了)?(?<times>[一二两三四五六七八九\d])?番/gu,
    read: ({ times = '一' }) => [
      required([[2 ** valueOfNumeral(times)], [2, 2], [2 ** valueOfNumeral(times) * 100]]),
    ],
  },
  {
    sign: /倍/u,
    pattern: new RegExp(
      `(?<more>增长|增加|提高|扩大|上升)(?:了|近|约|超过|超)?(?<times>${numeral})(?:多|余)?倍`,
      'gu',
    ),
    read: ({ times = '' }) => [
      { ...required([[valueOfNumeral(times)], [valueOfNumeral(times) + 1]]), isMeasured: true },
    ],
  },
  {
    sign: /年代/u,
    pattern:
      /(?:(?<past>上)世纪|(?<century>\d{2}|[一二]?十[一二三四五六七八九]?)世纪)?(?<tens>\d0|[二三四五六七八九]十)年代/gu,
    read: ({ past, century, tens = '' }) => {
      const start = century === undefined ? 1900 : (valueOfNumeral(century) - 1) * 100
      const decade = valueOfNumeral(tens)
      const isSure = past !== undefined || century !== undefined
      return [required([[start + decade], [decade], ...(isSure ? [] : [[2000 + decade]])], 'digits')]
    },
  },
  {
    sign: /[点时]/u,
    pattern:
      /(?<day>凌晨|清晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚|深夜)?(?<hour>\d{1,2}|[零一二三四五六七八九十]{1,3})[点时](?:(?<minute>\d{1,2})分|(?<half>半))?(?![间代期常局候机刻点\d])/gu,
    read: (groups) => clock(groups),
  },
  {
    sign: /半/u,
    pattern: new RegExp(`(?<value>${numeral})个?(?<unit>小时|星期|世纪|月|年|天|周|倍|岁)半`, 'gu'),
    read: ({ value = '', unit }) => {
      const whole = valueOfNumeral(value)
      const inMonths = unit === '年' ? [[whole * 12 + 6]] : []
      return [required([[whole + 0.5], [whole, 0.5], ...inMonths, ...(whole === 1 ? [[0.5]] : [])])]
    },
  },
  {
    sign: /[数几]/u,
    pattern: /(?:数|几)(?<scale>[十百千]?[万亿]{1,2}|[十百千])/gu,
    read: ({ scale = '' }) => [
      required([[valueOfHan(scale)], [valueOfHan(scale) * 1.2], [valueOfHan(scale) * 2]]),
    ],
  },
  {
    sign: /\d[至到—–~～-]\d/u,
    pattern:
      /(?<value>\d[\d,]*(?:\.\d+)?)(?<to>[至到—–~～-])(?=\d[\d,]*(?:\.\d+)?(?<scale>[百千]?[万亿]{1,2}))/gu,
    read: ({ value = '', scale = '' }) => [
      { ...required([[valueOfNumeral(value + scale)]], 'digits'), isMeasured: true },
    ],
  },
  {
    sign: /\d/u,
    pattern:
      /(?<value>\d[\d,]*(?:\.\d+)?(?:[十百千]?[万亿]{1,2}|[百千](?![米克瓦卡伏分]))?)(?<more>[多余])?(?<scale>[百千]?[万亿]{1,2})?(?:[多余])?(?<measure>[亩斤])?/gu,
    read: (groups, match) => arabic(groups, match),
  },
  {
    sign: /[双半]/u,
    pattern: /双(?!双)|半/gu,
    read: (_, [sign]) => [optional(sign === '双' ? [[2]] : [[0.5], [2], [6], [50], [30]])],
  },
  {
    sign: /首/u,
    pattern: /首(?=[个次届家座部批条台架艘列位])/gu,
    read: () => [{ ...optional([[1]]), demand: 'ifCounted' }],
  },
  {
    sign: /[零〇一二两三四五六七八九十百千万亿]/u,
    pattern:
      /(?<value>第?[零〇一二两三四五六七八九十百千万亿]+)(?<more>[多余几])?(?<counter>[\p{Script=Han}])?/gu,
    read: (groups, match) => han(groups, match),
  },
]

/** Names and set phrases whose numerals count nothing. */
const names =
  /一带一路|三股势力|一个中国|一体化|一系列|一批批|一次次|一剂剂|一流|一举|一切|一直|一致|统一|万众|千方百计|千家万户|四面八方|[十百千万]分(?!之)|农历[一二三四五六七八九十]+月[初一二三四五六七八九十]*|[正腊冬]月[初一二三四五六七八九十]+|初[一二三四五六七八九十]|十[一二三四五]五(?=[”规时期])/gu

/**
 * The numbers of a Chinese text, in order, 万 and 亿 expanded. Years of dates come as form `year`; their months
 * and days belong to the dates.
 */
export function chineseNumbers(source: string): SourceNumber[] {
  const dates = sourceDates(source)
  const years = dates.flatMap(({ year, start }) => (year === null ? [] : [yearAt(year, start)]))
  const called = [...source.matchAll(names)]
  const numbers: SourceNumber[] = [...years, ...dates.flatMap(ofName), ...called.flatMap(ofNumeralsIn)]
  let text = blankOut(source, [...dates.filter(({ kind }) => kind !== 'lone'), ...called.map(placeOf)])
  for (const { sign, pattern, read } of expressions) {
    if (!sign.test(text)) continue
    const found = [...text.matchAll(pattern)].map((match) => {
      return {
        place: placeOf(match),
        read: read(match.groups ?? {}, match).map((one) => numberOf(match, one)),
      }
    })
    numbers.push(...found.flatMap(({ read: some }) => some))
    text = blankOut(
      text,
      found.flatMap(({ place, read: some }) => (some.length > 0 ? [place] : [])),
    )
  }
  return numbers.sort((a, b) => a.start - b.start)
}

function placeOf({ 0: text, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + text.length }
}

function numberOf(match: RegExpExecArray, reading: Reading): SourceNumber {
  return {
    value: reading.readings[0]?.[0] ?? 0,
    start: match.index,
    end: match.index + match[0].length,
    approximation: lead(match.input, match.index),
    isMeasured: reading.form === 'digits',
    ...reading,
  }
}

function yearAt(value: number, start: number): SourceNumber {
  const place = { start, end: start + 4, form: 'year' as const, approximation: null, isMeasured: false }
  return { value, readings: [[value]], demand: 'required', ...place }
}

/** Numbers that a name such as “5·12” may be said by. */
function ofName(date: ReturnType<typeof sourceDates>[number]): SourceNumber[] {
  if (date.kind !== 'name') return []
  const { start, end } = date
  return [...date.months, ...date.days].map((value) => {
    return { ...optional([[value]]), value, start, end, approximation: null, isMeasured: false }
  })
}

function ofNumeralsIn(name: RegExpExecArray): SourceNumber[] {
  return [...name[0].matchAll(/[一二两三四五六七八九十百千万]+/gu)].flatMap((match) => {
    const values = [
      valueOfHan(match[0]),
      ...(match[0].length === 3 ? [valueOfHan(match[0].slice(0, 2))] : []),
    ]
    const start = name.index + match.index
    const place = { start, end: start + match[0].length, approximation: null, isMeasured: false }
    return values.map((value) => ({ ...optional([[value]]), value, ...place }))
  })
}

/** 三分之一 is “a third”, 三分之二 “two thirds”, 百分之九十二 “92 percent”, 万分之一 “0.01 %” or “one in 10,000”. */
function fraction(whole: number, part: number): Reading {
  const percent = (part * 100) / whole
  const inWords = part === 1 ? [[whole], [whole, 1]] : [[part, whole]]
  const half = whole === 2 && part === 1 ? [[0.5]] : []
  return { ...required([[percent], [part / whole], ...half, ...inWords]), isMeasured: true }
}

/** 下午3点 is 3 p.m. or 15:00; midnight and noon need no number. */
function clock({ day, hour = '', minute, half }: Groups): Reading[] {
  const value = valueOfNumeral(hour)
  const isTime = /[\d零]/u.test(hour) || (day ?? minute ?? half) !== undefined
  if (!isTime || value > 24) return []
  const hours = [[value], [(value + 12) % 24], ...(value === 0 ? [[24], [12]] : [])]
  const isNamed = value % 12 === 0
  return [
    isNamed ? optional(hours) : required(hours, /\d/u.test(hour) ? 'digits' : 'words'),
    ...(minute === undefined || Number(minute) === 0 ? [] : [required([[Number(minute)]], 'digits')]),
    ...(half === undefined ? [] : [optional([[30], [0.5]])]),
  ]
}

/** What measures of China are in those of other countries: 15 亩 are a hectare, 斤 half a kilogram. */
const conversions: Record<string, readonly number[]> = { 亩: [1 / 15], 斤: [1 / 2, 1 / 2000] }

function arabic({ value = '', more, scale = '', measure = '' }: Groups, match: RegExpExecArray): Reading[] {
  const plain = valueOfNumeral(value) * valueOfNumeral(`1${scale}`)
  const isOver = more !== undefined || /[多余]/u.test(match[0])
  const approximation = isOver ? 'over' : lead(match.input, match.index)
  const end = match.index + match[0].length - measure.length
  const readings = [[plain], ...(conversions[measure] ?? []).map((factor) => [plain * factor])]
  return [{ ...required(readings, 'digits'), approximation, isMeasured: true, end }]
}

function han({ value: text = '', more, counter = '' }: Groups, match: RegExpExecArray): Reading[] {
  const isOrdinal = text.startsWith('第')
  const bare = isOrdinal ? text.slice(1) : text
  const value = valueOfHan(bare)
  const end = match.index + text.length + (more?.length ?? 0)
  const approximation = more === undefined ? lead(match.input, match.index) : 'over'
  const isMeasured = !isOrdinal && (value >= 100 || measured.test(counter))
  const demand = demandOf(bare, { isOrdinal, counter, approximation })
  const readings = more === '几' && value === 10 ? [[10], [12]] : [[value], ...likeIt(value, counter)]
  return [{ readings, form: 'words', demand, approximation, isMeasured, end }]
}

/** 一周 is also “seven days”, 一季度 “January to March”. */
function likeIt(value: number, counter: string): number[][] {
  return counter === '周' ? [[value * 7]] : []
}

function demandOf(
  numeral: string,
  { isOrdinal, counter, approximation }: { isOrdinal: boolean; counter: string; approximation: unknown },
): SourceNumber['demand'] {
  const isCounting = isOrdinal || counters.test(counter)
  if (numeral === '一') return isOrdinal ? 'ifCounted' : 'optional'
  if (/^[零〇]+$/u.test(numeral) || /^[一二两三四五六七八九]{2,3}$/u.test(numeral)) return 'optional'
  if (numeral === '两') return isCounting ? 'ifCounted' : 'optional'
  if (/^[百千万亿]$/u.test(numeral) && approximation === null) return isCounting ? 'ifCounted' : 'optional'
  const isLarge = /[百千万亿]/u.test(numeral) && numeral.length > 1
  return isCounting || isLarge ? 'required' : 'optional'
}

function lead(text: string, start: number): SourceNumber['approximation'] {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/(?:[超逾]|(?<!以)上|超过)$/u.test(before)) return 'over'
  return /[近约]$/u.test(before) ? 'near' : null
}
