import type { DeskLanguage } from '../language'

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
]

const tags: Record<DeskLanguage, string> = { en: 'en', zh: 'zh-Hans' }

const justNow: Record<DeskLanguage, string> = { en: 'just now', zh: '刚刚' }

/** How long ago, in words: “2 hours ago”, “2小时前”; under a minute counts as now. `at` is an ISO instant. */
export function ageOf(at: string, now: Date, language: DeskLanguage): string {
  const seconds = Math.round((now.getTime() - new Date(at).getTime()) / 1000)
  const format = new Intl.RelativeTimeFormat(tags[language], { numeric: 'auto' })
  const found = units.find(([, size]) => seconds >= size)
  if (!found) return justNow[language]
  const [unit, length] = found
  return format.format(-Math.floor(seconds / length), unit)
}

/** The exact moment, for tooltips and the record; in UTC, so that colleagues in two countries read the same. */
export function momentOf(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}
