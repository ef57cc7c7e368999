import type { Comparison, QuoteChange, SourceChange } from '../../domain/manuscript/comparison'
import type { Evidence } from '../../domain/manuscript/types'
import { Segments } from '../../view/segments-view'
import { CommentThreads } from './CommentThreads'
import { FieldChanges } from './FieldChanges'
import type { Reading } from './reading'

interface AttributionChangesProps {
  comparison: Comparison
  reading: Reading
}

/** Who is said to have said what: it matters before how a sentence reads. */
export function AttributionChanges({ comparison: { quotes, sources }, reading }: AttributionChangesProps) {
  const { review } = reading.page.words
  return (
    <section className="review__part" aria-labelledby="review-attribution">
      <h2 id="review-attribution">{review.attribution(quotes.length + sources.length)}</h2>
      {quotes.length + sources.length === 0 && <p className="review__nothing">{review.noAttribution}</p>}
      {quotes.map((change) => (
        <QuoteChangeView key={change.changeId} change={change} reading={reading} />
      ))}
      {sources.map((change) => (
        <SourceChangeView key={change.changeId} change={change} reading={reading} />
      ))}
    </section>
  )
}

function QuoteChangeView({ change, reading }: { change: QuoteChange; reading: Reading }) {
  const { frozen, page, context } = reading
  const { review } = page.words
  const index = frozen.identity.quotes.indexOf(change.quote)
  const quote = frozen.manuscript.quotes[index]
  return (
    <div
      {...stop(change.changeId, `${review.quotation}, ${review[change.status]}`)}
      className="review-change"
    >
      <div className="review-change__body">
        <p className="review-kind">
          {review[change.status]}
          {quote && <a href={`#${change.quote}`}>{context.words.noteTitle(index + 1)}</a>}
        </p>
        <p className="review-change__words" lang={frozen.manuscript.locale} data-words>
          <Segments segments={change.wording} words={review} />
        </p>
        <FieldChanges fields={change.fields} page={page} />
        {quote && <EvidenceList evidence={quote.attribution.evidence} reading={reading} />}
      </div>
      <CommentThreads
        place={{ change: change.changeId, block: null }}
        comments={reading.threads.get(change.changeId) ?? []}
      />
    </div>
  )
}

function SourceChangeView({ change, reading }: { change: SourceChange; reading: Reading }) {
  const { review } = reading.page.words
  return (
    <div {...stop(change.changeId, review.source(change.name))} className="review-change">
      <div className="review-change__body">
        <p className="review-kind">{review[change.status]}</p>
        <p className="review-change__words">{review.source(change.name)}</p>
        <FieldChanges fields={change.fields} page={reading.page} />
      </div>
      <CommentThreads
        place={{ change: change.changeId, block: null }}
        comments={reading.threads.get(change.changeId) ?? []}
      />
    </div>
  )
}

/** A stop for `j` and `k`, and a place for comments. */
function stop(id: string, label: string) {
  return { id, role: 'group', 'aria-label': label, tabIndex: -1, 'data-stop': '', 'data-place': id }
}

/** The words that the attribution rests on now, in their surroundings. */
function EvidenceList({ evidence, reading }: { evidence: readonly Evidence[]; reading: Reading }) {
  const { context, page, frozen } = reading
  if (evidence.length === 0) return null
  return (
    <details className="review-evidence">
      <summary>{page.words.review.evidence}</summary>
      <ul lang={frozen.manuscript.locale}>
        {evidence.map(({ part, prefix, exact, suffix }, index) => (
          <li key={index}>
            <small>{context.words.evidenceParts[part]}</small> {prefix}
            <mark>{exact}</mark>
            {suffix}
          </li>
        ))}
      </ul>
    </details>
  )
}
