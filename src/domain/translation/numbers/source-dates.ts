import { valueOfNumeral } from './chinese-numerals'

/** A date of the source; the months and days of a range such as 5月18日至19日 are listed all. */
export interface SourceDate {
  year: number | null
  months: number[]
  days: number[]
  /**
   * `required`; `lone`: a day whose month the context gives (24日), which may be an ordinal; `name`: a day that gave
   * its name to something (“5·12”, “五一”), which may be said as a date or not.
   */
  kind: 'required' | 'lone' | 'name'
  start: number
  end: number
}

const number = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`
const year = String.raw`(?:[12]\d{3}|[一二][零〇一二三四五六七八九]{3})`
const to = '[至到—–~～、和及-]'

/** The alternatives of {@link datePattern}: a month with what belongs to it, a year alone, the first year of a range … */
const datePattern = new RegExp(
  [
    String.raw`(?:(?<year>${year})年)?(?:(?<!\d)(?<firstMonth>\d{1,2})月?[至到—–~～-])?(?<![\d一二三四五六七八九十]|农历)` +
      String.raw`(?<month>${number})月(?:(?<day>${number})(?:[日号]|(?=${to}${number}日))` +
      String.raw`(?:${to}(?:(?<lastMonth>${number})月)?(?<last>${number})日)?)?`,
    String.raw`(?<![\d约近超逾达])(?<only>${year})年(?!代|来|历史|之久)`,
    String.raw`(?<!\d)(?<since>${year})(?=[至到—–~～-]${year}年)`,
    String.raw`(?<![\d月.·])(?<lone>\d{1,2})日`,
    String.raw`(?<!\d)(?<nameMonth>\d{1,2})[·•・](?<nameDay>\d{1,2})(?!\d)`,
  ].join('|'),
  'gu',
)

/** Days known by their date, in characters. */
const feasts =
  /“(?<dated>五一|十一|三八|六一|七一|八一|九一八|五四|七七|一二·九)”|(?<plain>五一)(?=假期|小长假|劳动|国际|期间)/gu

/** Every date of a Chinese text; offsets are half-open UTF-16 code units. 30周年, 10年来 and 90年代 are no dates. */
export function sourceDates(source: string): readonly SourceDate[] {
  if (last.source !== source) last = { source, dates: datesIn(source) }
  return last.dates
}

/** Numbers and dates of one sentence are asked for one after another: the last one is remembered. */
let last: { source: string; dates: SourceDate[] } = { source: '', dates: [] }

function datesIn(source: string): SourceDate[] {
  if (!/[年月日·•・]|“[一三五六七八九十]|五一/u.test(source)) return []
  const dates = [...source.matchAll(datePattern)].map((match): SourceDate => {
    const { year, only, since, firstMonth, month, lastMonth, nameMonth } = match.groups ?? {}
    const { day, last, lone, nameDay } = match.groups ?? {}
    return {
      year: valueOrNull(year ?? only ?? since),
      months: valuesOf([firstMonth, month, lastMonth, nameMonth]),
      days: valuesOf([day, last, lone, nameDay]),
      kind: lone !== undefined ? 'lone' : nameMonth !== undefined ? 'name' : 'required',
      start: match.index,
      end: match.index + match[0].length,
    }
  })
  return [...dates, ...[...source.matchAll(feasts)].map(feast)]
}

function feast(match: RegExpExecArray): SourceDate {
  const name = match.groups?.['dated'] ?? match.groups?.['plain'] ?? ''
  const signs = [...name].map(valueOfNumeral)
  const [month = 0, ...days] = name === '十一' ? [10, 1] : name === '一二·九' ? [12, 9] : signs
  const day = days.length === 2 ? 18 : (days[0] ?? 0)
  return {
    year: null,
    months: [month],
    days: [day],
    kind: 'name',
    start: match.index,
    end: match.index + match[0].length,
  }
}

function valuesOf(texts: readonly (string | undefined)[]): number[] {
  return texts.flatMap((text) => (text === undefined ? [] : [valueOfNumeral(text)]))
}

function valueOrNull(text: string | undefined): number | null {
  return text === undefined ? null : valueOfNumeral(text)
}
