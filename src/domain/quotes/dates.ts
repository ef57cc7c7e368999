/** Dates as a text states them, with EDTF (ISO 8601-2) only where the words themselves give it. */
import type { StatedDate } from '../manuscript/types'

const chineseDate = /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(?:至(?:(\d{1,2})月)?(\d{1,2})日)?/
const chinesePartial = /\d{1,2}月\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?/
const chineseBound = /[\p{Script=Han}]{0,4}(?:前夕|期间|之后|之前)/u
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const englishDayFirst = new RegExp(`(?<!\\d)(\\d{1,2}) (${months})(?:,? (\\d{4}))?`, 'i')
const englishMonthFirst = new RegExp(`(?<!\\p{L})(${months})(?: (\\d{1,2})(?!\\d))?(?:,? (\\d{4}))`, 'iu')
const russianDate =
  /(?<!\d)(\d{1,2}) (январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[яа](?: (\d{4}))?/i
const russianMonths = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
]

/** The first date in `words`; without a year there is no EDTF, and the year is not guessed. */
export function statedDate(words: string): StatedDate | null {
  return chinese(words) ?? english(words) ?? russian(words)
}

function chinese(words: string): StatedDate | null {
  const full = chineseDate.exec(words)
  if (full) return { stated: full[0], edtf: chineseEdtf(full) }
  const stated = chinesePartial.exec(words)?.[0] ?? chineseBound.exec(words)?.[0]
  return stated ? { stated, edtf: null } : null
}

function chineseEdtf([, year = '', month, day, endMonth, endDay]: RegExpExecArray): string | null {
  const from = calendarDate(year, month, day)
  if (!from || !endDay) return from
  const to = calendarDate(year, endMonth ?? month, endDay)
  return to ? `${from}/${to}` : null
}

function english(words: string): StatedDate | null {
  const [dayFirst, monthFirst] = [englishDayFirst.exec(words), englishMonthFirst.exec(words)]
  if (dayFirst) {
    const [stated, day, name = '', year] = dayFirst
    return { stated, edtf: year ? calendarDate(year, monthNumber(name), day) : null }
  }
  if (!monthFirst) return null
  const [stated, name = '', day, year = ''] = monthFirst
  return { stated, edtf: calendarDate(year, monthNumber(name), day) }
}

function russian(words: string): StatedDate | null {
  const match = russianDate.exec(words)
  if (!match) return null
  const [stated, day, stem = '', year] = match
  const month = String(russianMonths.indexOf(stem.toLowerCase()) + 1)
  return { stated, edtf: year ? calendarDate(year, month, day) : null }
}

function monthNumber(name: string): string {
  return String(months.split('|').indexOf(name.toLowerCase()) + 1)
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** YYYY, YYYY-MM or YYYY-MM-DD; null for what no calendar has. */
function calendarDate(year: string, month?: string, day?: string): string | null {
  if (!month) return year
  const length = monthLengths[Number(month) - 1]
  if (length === undefined) return null
  if (!day) return `${year}-${month.padStart(2, '0')}`
  if (Number(day) < 1 || Number(day) > length) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
