import type { TargetLocale, TranslationCheck } from '../types'

/** UTF-16 units of target for one of source that good pairs stay within. Long sentences vary less. */
const bounds: Record<TargetLocale, { least: number; leastOfLong: number; most: number }> = {
  en: { least: 2.4, leastOfLong: 3.2, most: 7 },
  ru: { least: 2.4, leastOfLong: 3.2, most: 7 },
  kk: { least: 2.2, leastOfLong: 2.8, most: 7 },
  uz: { least: 2.2, leastOfLong: 2.8, most: 7 },
}

/** In UTF-16 units of source: a heading may be rendered by one word, so it has no bounds. */
const sentence = 20
const longSentence = 60

/** Nothing, or far too little, in the place of a sentence; too much is only worth a look. */
export const omission: TranslationCheck = {
  id: 'omission',
  check: ({ source, target }, { locale }) => {
    const place = { start: 0, end: target.length }
    const isEmpty = target.trim() === '' && source.trim() !== ''
    if (isEmpty) return [{ severity: 'major', message: 'There is no translation.', ...place }]
    if (source.length < sentence) return []
    const ratio = target.length / source.length
    const { least, leastOfLong, most } = bounds[locale]
    const message = `${target.length} characters for ${source.length}`
    if (ratio < (source.length < longSentence ? least : leastOfLong))
      return [{ severity: 'major', message: `${message} is too little.`, ...place }]
    return ratio > most ? [{ severity: 'warning', message: `${message} is much.`, ...place }] : []
  },
}
