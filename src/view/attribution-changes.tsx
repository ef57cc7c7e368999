import type { FieldChange, QuoteChange, SourceChange } from '../domain/manuscript/comparison'
import type { ReaderField, RedlineWords } from './redline-words'
import { Segments } from './segments-view'

interface AttributionChangesProps {
  quotes: readonly QuoteChange[]
  sources: readonly SourceChange[]
  words: RedlineWords
}

/**
 * Quotations whose words or attribution changed. The desk's own notes (who verified, by which rule, with
 * which surroundings) are not spelled out to readers; that they changed is.
 */
export function AttributionChanges({ quotes, sources, words }: AttributionChangesProps) {
  return (
    <section>
      <h2>{words.attribution}</h2>
      {quotes.map((change) => (
        <QuoteChangeView key={change.changeId} change={change} words={words} />
      ))}
      {sources.map((change) => (
        <p key={change.changeId} id={change.changeId} className="redline-block">
          <small className="redline-kind">{words.sourceChanges[change.status]} </small>
          {change.name}
        </p>
      ))}
    </section>
  )
}

function QuoteChangeView({ change, words }: { change: QuoteChange; words: RedlineWords }) {
  const shown = change.fields.filter(isForReaders)
  const hasOthers = change.status === 'changed' && shown.length < change.fields.length
  return (
    <div id={change.changeId} className="redline-quote">
      <p>
        {change.status !== 'changed' && <small className="redline-kind">{words[change.status]} </small>}
        <Segments segments={change.wording} words={words} />
      </p>
      <dl>
        {shown.map((field) => (
          <div key={field.field}>
            <dt>{words.fields[field.field]}</dt>
            <dd>
              <BeforeAfter change={field} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      {hasOthers && <p className="redline-kind">{words.otherFields}</p>}
    </div>
  )
}

function BeforeAfter({ change, words }: { change: FieldChange; words: RedlineWords }) {
  return (
    <>
      <del>
        <span className="visually-hidden">{words.deleted}</span>
        {shownValues(change.before, words)}
      </del>
      {' → '}
      <ins>
        <span className="visually-hidden">{words.inserted}</span>
        {shownValues(change.after, words)}
      </ins>
    </>
  )
}

/** Values as readers read them; the names of states are the program's and are put into words. */
function shownValues(values: readonly string[], words: RedlineWords): string {
  const states: Record<string, string> = { ...words.statuses, ...words.lifecycles }
  return (
    values.map((value) => (Object.hasOwn(states, value) ? states[value] : value)).join(' · ') || words.nothing
  )
}

const readerFields: Record<ReaderField, true> = {
  status: true,
  lifecycle: true,
  speaker: true,
  asWritten: true,
  saidOn: true,
  occasion: true,
  venue: true,
  inDocument: true,
  onBehalfOf: true,
}

function isForReaders(change: FieldChange): change is FieldChange & { field: ReaderField } {
  return Object.hasOwn(readerFields, change.field)
}
