import type { TargetLocale } from '../types'

/**
 * Month names by locale, January first, as the sources of patterns that match a whole word with one of the endings. English
 * names are capitalized.
 */
export const months: Record<TargetLocale, readonly string[]> = {
  en: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ], // prettier-ignore
  ru: [
    'январ', 'феврал', 'март', 'апрел', 'ма[йяею]м?', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр',
  ], // prettier-ignore
  kk: [
    'қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша',
    'желтоқсан',
  ], // prettier-ignore
  uz: [
    'yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr',
  ], // prettier-ignore
}

/** What may follow a month name. «марта» is March, but Uzbek “marta” is “times”. */
export const monthEndings: Record<TargetLocale, string> = {
  en: '',
  ru: String.raw`(?:[ья]|ю|е|ем|а|у|ом|ь?ск\p{L}+)?`,
  kk: String.raw`\p{L}{0,6}`,
  uz: '(?:da|dan|dagi|gacha|ga|ning|i|ida|idan|oyi|oyida)?',
}

/** Names that are words as well (may, march, season, cauldron): without a day beside them they say nothing sure. */
export const ambiguousMonths: Record<TargetLocale, RegExp> = {
  en: /^(?:May|March)$/u,
  ru: /^(?!)/u,
  kk: /^(?:маусым|қазан|ақпан|наурыз|мамыр)/iu,
  uz: /^(?:may|mart)/iu,
}

/** Abbreviated names, January first, as sources of patterns; they are months beside a day only, and May has none. */
export const shortMonths: Partial<Record<TargetLocale, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', '(?!)', 'Jun', 'Jul', 'Aug', 'Sept?', 'Oct', 'Nov', 'Dec'],
  ru: ['янв', 'февр?', 'мар', 'апр', '(?!)', 'июн', 'июл', 'авг', 'сент?', 'окт', 'нояб?', 'дек'],
}
