import type { TargetLocale, TranslationCheck } from '../types'

/** UTF-16 units of target for one of {@link lengthOf} the source, which good pairs stay within. Long ones vary less. */
const bounds: Record<TargetLocale, { least: number; leastOfLong: number; most: number }> = {
  en: { least: 2.4, leastOfLong: 3.1, most: 8 },
  ru: { least: 2.2, leastOfLong: 2.5, most: 8 },
  kk: { least: 2.2, leastOfLong: 2.5, most: 8 },
  uz: { least: 2.2, leastOfLong: 2.5, most: 8 },
}

/** A heading may be rendered by one word, so it has no bounds. In units of {@link lengthOf}. */
const sentence = 15
const longSentence = 50

/** Han characters grow to words; numerals, digits, Latin letters and marks stay about as long as they are. */
const growthOfOther = 0.35

function lengthOf(source: string): number {
  const han = source.match(/(?![一二三四五六七八九十百千万亿])\p{Script=Han}/gu)?.length ?? 0
  return han + growthOfOther * (source.length - han)
}

/** Nothing, or far too little, in the place of a sentence; too much is only worth a look. */
export const omission: TranslationCheck = {
  id: 'omission',
  check: ({ source, target }, { locale }) => {
    const place = { start: 0, end: target.length }
    const isEmpty = target.trim() === '' && source.trim() !== ''
    if (isEmpty) return [{ severity: 'major', message: 'There is no translation.', ...place }]
    const length = lengthOf(source)
    if (length < sentence) return []
    const ratio = target.length / length
    const { least, leastOfLong, most } = bounds[locale]
    const message = `${target.length} characters for ${source.length}`
    if (ratio < (length < longSentence ? least : leastOfLong))
      return [{ severity: 'major', message: `${message} is too little.`, ...place }]
    return ratio > most ? [{ severity: 'warning', message: `${message} is much.`, ...place }] : []
  },
}
