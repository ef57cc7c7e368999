/**
 * Dates in EDTF (ISO 8601-2, level 0 and open intervals), from a date as it was stated and what a person adds:
 * the year that the text leaves out, or the date of the event that the text only names.
 */
import { statedDate } from './dates'

/** What the words alone do not say. `reference` is EDTF: when the visit or the summit was. */
export interface DateContext {
  year?: number
  reference?: string
}

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`
const form = new RegExp(String.raw`^(?:${day}|(?:${day}|\.\.)/(?:${day}|\.\.))$`)

/** Whether a text is a date or an interval, open ends included, that a calendar has and that runs forwards. */
export function isEdtf(text: string): boolean {
  if (!form.test(text) || text === '../..') return false
  const [from = '', to = from] = text.split('/')
  if (![from, to].every(isOnCalendar)) return false
  return from === '..' || to === '..' || from.slice(0, to.length) <= to.slice(0, from.length)
}

function isOnCalendar(date: string): boolean {
  if (date.length < 10) return true
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date
}

/**
 * The date that the words and the context give together, or null. `2022年1月25日` needs nothing; `5月18日至19日`
 * needs the year; `访问前夕` never has a date, and with the date of the visit it has a bound: not later.
 */
export function deriveEdtf(stated: string, { year, reference }: DateContext = {}): string | null {
  const own = statedDate(stated)?.edtf
  if (own) return own
  if (year !== undefined && /^\s*\d{1,2}月/.test(stated)) {
    const dated = statedDate(`${String(year).padStart(4, '0')}年${stated.trim()}`)?.edtf
    if (dated) return dated
  }
  if (year !== undefined && /\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2}/u.test(stated)) {
    const dated = statedDate(`${stated.trim()} ${String(year).padStart(4, '0')}`)?.edtf
    if (dated) return dated
  }
  return reference !== undefined && isEdtf(reference) ? boundBy(stated, reference) : null
}

function boundBy(stated: string, reference: string): string | null {
  const [from = '', to = from] = reference.split('/')
  if (/前夕|之前|以前|\bbefore\b|\beve of\b|накануне|(?<!\p{L})до(?!\p{L})/iu.test(stated))
    return openTo(from)
  if (/之后|以后|\bafter\b|после/iu.test(stated)) return openFrom(to)
  return /期间|\bduring\b|во время/iu.test(stated) ? reference : null
}

function openTo(end: string): string | null {
  return end === '..' ? null : `../${end}`
}

function openFrom(start: string): string | null {
  return start === '..' ? null : `${start}/..`
}
