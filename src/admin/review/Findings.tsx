import type { FindingPlace, FindingSeverity, ManuscriptFinding } from '../../domain/manuscript/finding'
import { checkWords, severityWord } from '../../i18n/findings'
import type { DeskLanguage } from '../../i18n/language'
import type { Review } from '../../queries/review'
import type { DeskPage } from '../desk-page'

interface FindingsProps {
  review: Review
  page: DeskPage
}

const severities: readonly FindingSeverity[] = ['blocking', 'warning', 'info']

/** What the checks found at submission: what is in the way is open, the rest folded. */
export function Findings({ review, page }: FindingsProps) {
  const { words, language } = page
  const { findings } = review
  if (findings.length === 0) return null
  const isBlocked = findings.some(({ severity }) => severity === 'blocking')
  return (
    <details className="review-findings" open={isBlocked}>
      <summary>{words.review.findings(findings.length)}</summary>
      <ul>
        {severities.flatMap((severity) =>
          saidOnce(findings, severity, language).map(({ said, places }) => (
            <li key={said} data-severity={severity}>
              <strong>{severityWord(severity, language)}</strong> {said}{' '}
              {places.map((place, index) => (
                <PlaceLink key={index} place={place} review={review} />
              ))}
            </li>
          )),
        )}
      </ul>
    </details>
  )
}

/** Twenty findings that say the same are one line with twenty places. */
function saidOnce(findings: readonly ManuscriptFinding[], severity: FindingSeverity, language: DeskLanguage) {
  const places = new Map<string, FindingPlace[]>()
  for (const finding of findings.filter((one) => one.severity === severity)) {
    const said = checkWords(finding, language)
    places.set(said, [...(places.get(said) ?? []), finding.where])
  }
  return [...places].map(([said, where]) => ({ said, places: where }))
}

function PlaceLink({ place, review: { frozen } }: { place: FindingPlace; review: Review }) {
  const { identity } = frozen
  const section = place.section === undefined ? undefined : identity.sections[place.section]
  const block = place.block === undefined ? undefined : section?.blocks[place.block]
  const quote = place.quote === undefined ? undefined : identity.quotes[place.quote]
  if (quote !== undefined) return <a href={`#${quote}`}>“{(place.quote ?? 0) + 1}”</a>
  if (block !== undefined) return <a href={`#block-${block}`}>¶</a>
  return section === undefined ? null : <a href={`#section-${section.id}`}>§</a>
}
