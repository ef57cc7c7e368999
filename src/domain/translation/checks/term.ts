import { nearSpellings } from '../near-spellings'
import { countForms, hasForm, termsIn } from '../terms'
import type { CheckContext, CheckedSegment, Remark, TranslationCheck, TranslationTerm } from '../types'

/** A term of the glossary in its preferred or an allowed form, spelt so throughout, and in none of the forbidden ones. */
export const term: TranslationCheck = {
  id: 'term',
  check: (segment, context) => {
    const present = termsIn(segment.source, context.terms)
    return [
      ...present.flatMap(({ term, times }) => missingTerm(segment, term, times, context)),
      ...present.flatMap(({ term }) => forbiddenForms(segment, term, context)),
      ...misspellings(
        segment,
        present.map(({ term }) => term),
        context,
      ),
      ...context.terms.flatMap((term) => strangers(segment, term, context)),
    ]
  },
}

/** People and places come back as pronouns; a set phrase that stands fewer times was said otherwise. */
function missingTerm(
  { target }: CheckedSegment,
  term: TranslationTerm,
  times: number,
  { locale }: CheckContext,
): Remark[] {
  const wanted = term.kind === 'slogan' ? times : 1
  if (countForms(target, term, locale) >= wanted) return []
  return [{ severity: 'major', message: `“${term.source}” is “${term.target}”.` }]
}

function forbiddenForms(
  { target }: CheckedSegment,
  term: TranslationTerm,
  { locale }: CheckContext,
): Remark[] {
  const used = (term.forbidden ?? []).filter((form) => hasForm(target, form, locale))
  return used.map((form) => {
    return { severity: 'major', message: `“${form}” is not to be used for “${term.source}”.` }
  })
}

function misspellings(
  { target }: CheckedSegment,
  present: readonly TranslationTerm[],
  { terms, locale }: CheckContext,
): Remark[] {
  return nearSpellings(target, { present, terms, locale }).map(({ name, start, end }) => {
    return { severity: 'major', message: `“${target.slice(start, end)}” is spelt “${name}”.`, start, end }
  })
}

/** A place whose name, even abbreviated to its first character (塔 for 塔吉克斯坦), is not in the source. */
function strangers(
  { source, target }: CheckedSegment,
  term: TranslationTerm,
  { locale }: CheckContext,
): Remark[] {
  const isNamed = term.kind !== 'place' || source.includes(term.source.slice(0, 1))
  if (isNamed || !hasForm(target, term.target, locale)) return []
  return [{ severity: 'major', message: `The source does not name ${term.target} (${term.source}).` }]
}
