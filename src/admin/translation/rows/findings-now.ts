import { checkSegments } from '../../../domain/translation/check-segments'
import { asTranslationTerms } from '../../../domain/translation/terms'
import type { TargetLocale } from '../../../domain/translation/types'
import type { DeskTerm } from '../../../queries/translation/terms'
import type { Row, TargetFinding } from '../row'

const knownLocales: readonly string[] = ['en', 'ru', 'kk', 'uz'] satisfies TargetLocale[]

/** The findings in words that the server has not seen: the same checks, run here. None for a locale they do not know. */
export function findingsIn(
  { source, quotations }: Row,
  target: string,
  { locale, terms }: { locale: string; terms: readonly DeskTerm[] },
): TargetFinding[] {
  if (!knownLocales.includes(locale)) return []
  const approved = quotations.flatMap(({ quote, translation }) =>
    translation?.state === 'approved' && !translation.isStale ? [quote] : [],
  )
  const findings = checkSegments([{ key: '', source, target }], {
    locale: locale as TargetLocale,
    terms: terms.flatMap(asTranslationTerms),
    approvedQuotations: new Set(approved),
  })
  return findings.map(({ segment: _segment, ...finding }) => ({ ...finding, waived: null }))
}
