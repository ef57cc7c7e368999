import type { FieldChange } from '../../domain/manuscript/comparison'
import type { DeskPage } from '../desk-page'

/** What is said of a quotation or a source, before and after; the evidence, which is long, last. */
export function FieldChanges({ fields, page }: { fields: FieldChange[]; page: DeskPage }) {
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
