import { readMarks, sourcePairs } from '../quotation-marks'
import { hasForm } from '../terms'
import type { CheckContext, Remark, TranslationCheck } from '../types'

/** Every 《…》 becomes a title in the marks of the locale, and none of these marks is left. */
export const titleMark: TranslationCheck = {
  id: 'title-mark',
  check: ({ source, target }, context) => [
    ...leftMarks(target),
    ...sourcePairs(source).titles.flatMap((title) => bareTitle(title, target, context)),
    ...tooFewPairs(source, target, context),
  ],
}

function leftMarks(target: string): Remark[] {
  return [...target.matchAll(/[《》〈〉]/gu)].map(({ index }) => {
    return { severity: 'minor', message: 'A Chinese title mark is left.', start: index, end: index + 1 }
  })
}

/** A title whose translation the glossary knows must stand between marks. */
function bareTitle(title: string, target: string, { terms, locale }: CheckContext): Remark[] {
  const known = terms.find(({ source }) => source.replace(/[《》]/gu, '') === title)
  if (known === undefined || !hasForm(target, known.target, locale)) return []
  const marked = [...target.matchAll(/[“«„]([^”»“]*)[”»“]/gu)].map(([, text = '']) => text)
  if (marked.some((text) => hasForm(text, known.target, locale))) return []
  return [{ severity: 'minor', message: `《${title}》 has no marks of a title.` }]
}

/** Without quotations in the sentence, every pair of marks is a title’s. */
function tooFewPairs(source: string, target: string, { locale }: CheckContext): Remark[] {
  const { quotations, titles } = sourcePairs(source)
  const { pairs, faults } = readMarks(target, locale)
  const isShort = quotations === 0 && faults.length === 0 && pairs < titles.length
  return isShort ? [{ severity: 'minor', message: `${titles.length} titles, ${pairs} pairs of marks.` }] : []
}
