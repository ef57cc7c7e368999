import type { Comparison, FieldChange, QuoteChange, SourceChange } from '../../domain/manuscript/comparison'
import type { Evidence } from '../../domain/manuscript/types'
import { Segments } from '../../view/segments-view'
import type { DeskPage } from '../desk-page'
import { CommentThreads } from './CommentThreads'
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
        <Fields fields={change.fields} page={page} />
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
        <Fields fields={change.fields} page={reading.page} />
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

function Fields({ fields, page }: { fields: FieldChange[]; page: DeskPage }) {
  const { review } = page.words
  const evidence = fields.filter(({ field }) => field === 'evidence')
  const others = fields.filter(({ field }) => field !== 'evidence')
  return (
    <dl className="review-fields">
      {[...others, ...evidence].map((change) => (
        <div key={change.field}>
          <dt>{review.fields[change.field] ?? change.field}</dt>
          <dd>
            <del>
              <span className="visually-hidden">{review.deleted}</span>
              {shown(change.field, change.before, page)}
            </del>
            <span aria-hidden="true"> → </span>
            <ins>
              <span className="visually-hidden">{review.inserted}</span>
              {shown(change.field, change.after, page)}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Fields whose values are words of the desk rather than of the text. */
const coded: readonly string[] = ['status', 'speakerKind', 'confidence', 'setBy', 'lifecycle', 'kind']

function shown(field: string, values: readonly string[], { words: { review } }: DeskPage): string {
  if (values.length === 0) return review.nothing
  return values.map((value) => (coded.includes(field) ? (review.values[value] ?? value) : value)).join(' · ')
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
