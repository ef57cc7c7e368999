import type { AttributionComparison } from '../../domain/manuscript/comparison'
import { Segments } from '../../view/segments-view'
import type { DeskPage } from '../desk-page'
import { FieldChanges } from './FieldChanges'

interface AttributionNoticeProps {
  changes: AttributionComparison
  page: DeskPage
  /** Of the text, so that its words are read in it. */
  locale: string
}

/** Before anything is published: whom readers will find otherwise said to have said what. */
export function AttributionNotice({ changes: { quotes, sources }, page, locale }: AttributionNoticeProps) {
  const { bar, review } = page.words
  const count = quotes.length + sources.length
  if (count === 0) return null
  return (
    <section className="review-notice" aria-label={bar.attributionChanges(count)} tabIndex={0}>
      <h3>{bar.attributionChanges(count)}</h3>
      <ul>
        {quotes.map(({ changeId, status, wording, fields }) => (
          <li key={changeId}>
            <q lang={locale}>
              <Segments segments={wording} words={review} />
            </q>{' '}
            <small className="review-kind">{review[status]}</small>
            <FieldChanges fields={fields.filter(({ field }) => field !== 'evidence')} page={page} />
          </li>
        ))}
        {sources.map(({ changeId, status, name, fields }) => (
          <li key={changeId}>
            {review.source(name)} <small className="review-kind">{review[status]}</small>
            <FieldChanges fields={fields} page={page} />
          </li>
        ))}
      </ul>
    </section>
  )
}
