import type { FindingPlace, FindingSeverity, ManuscriptFinding } from '../../domain/manuscript/finding'
import type { Review } from '../../queries/review'
import type { DeskPage } from '../desk-page'

interface FindingsProps {
  review: Review
  page: DeskPage
}

const severities: readonly FindingSeverity[] = ['blocking', 'warning', 'info']

/** What the checks found at submission: what is in the way is open, the rest folded. */
export function Findings({ review, page }: FindingsProps) {
  const { words } = page
  const { findings } = review
  if (findings.length === 0) return null
  const isBlocked = findings.some(({ severity }) => severity === 'blocking')
  return (
    <details className="review-findings" open={isBlocked}>
      <summary>{words.review.findings(findings.length)}</summary>
      <ul>
        {severities.flatMap((severity) =>
          groupsOf(findings, severity).map((group) => (
            <li key={`${severity}-${group.code}`} data-severity={severity}>
              <strong>{words.review.severities[severity]}</strong> {words.review.findingCodes[group.code]}{' '}
              {group.places.map((place, index) => (
                <PlaceLink key={index} place={place} review={review} />
              ))}
            </li>
          )),
        )}
      </ul>
    </details>
  )
}

interface Group {
  code: ManuscriptFinding['code']
  places: FindingPlace[]
}

/** Twenty findings of one kind are one line with twenty places. */
function groupsOf(findings: readonly ManuscriptFinding[], severity: FindingSeverity): Group[] {
  const groups = new Map<string, Group>()
  for (const { code, severity: own, where } of findings) {
    if (own !== severity) continue
    const known = groups.get(code)
    if (known) known.places.push(where)
    else groups.set(code, { code, places: [where] })
  }
  return [...groups.values()]
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
