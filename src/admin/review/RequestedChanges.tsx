import type { Review } from '../../queries/review'
import { Age } from '../Age'
import type { DeskPage } from '../desk-page'

/** The requests that stand, in full: whoever mends the text reads them first. */
export function RequestedChanges({ review, page }: { review: Review; page: DeskPage }) {
  const { words } = page
  const requests = review.scopes.flatMap((scope) => scope.requests)
  if (requests.length === 0) return null
  return (
    <section className="review-requested" aria-labelledby="review-requested">
      <h2 id="review-requested">{words.review.requested}</h2>
      {requests.map(({ id, scope, byName, decidedAt, comment }) => (
        <p key={id}>
          <strong>{words.scopes[scope]}</strong> · {byName} · <Age at={decidedAt} page={page} />
          <q>{comment}</q>
        </p>
      ))}
    </section>
  )
}
