import type { TargetLocale } from '../types'

/** Month names by locale, January first; a stem takes any ending. English names are capitalized: “may” is a verb. */
export const months: Record<TargetLocale, readonly string[]> = {
  en: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ], // prettier-ignore
  ru: [
    'январ', 'феврал', 'март', 'апрел', 'ма[йяе]', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр',
  ], // prettier-ignore
  kk: [
    'қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша',
    'желтоқсан',
  ], // prettier-ignore
  uz: [
    'yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr',
  ], // prettier-ignore
}
