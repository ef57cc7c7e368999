import type { Decision } from '../../payload-types'
import { idOf } from '../../queries/quote-value'
import type { Review } from '../../queries/review'
import { momentOf } from '../../i18n/desk/ages'
import type { DeskPage } from '../desk-page'
import { CopyDigest } from './CopyDigest'

interface TrailProps {
  review: Review
  page: DeskPage
}

interface Entry {
  key: string
  at: string
  who: string
  did: string
  digest: string | null
  remark: string | null
}

/** What is on record about this revision, in order, with the digests that decisions are bound to. */
export function Trail({ review, page }: TrailProps) {
  const { trail, scopes } = page.words
  const { revision, decisions } = review
  return (
    <section className="review__part" aria-labelledby="review-trail">
      <h2 id="review-trail">{trail.title}</h2>
      <ol className="review-trail">
        {entriesOf(review, page).map((entry) => (
          <li key={entry.key}>
            <time dateTime={entry.at}>{momentOf(entry.at)}</time>{' '}
            <span>
              <strong>{entry.who}</strong> {entry.did}
              {entry.remark && <q className="review-trail__remark">{entry.remark}</q>}
            </span>
            {entry.digest && <CopyDigest digest={entry.digest} />}
          </li>
        ))}
      </ol>
      {decisions.length === 0 && <p className="review__nothing">{trail.empty}</p>}
      <h3>{trail.digests}</h3>
      <dl className="review-digests">
        <Digest term={trail.whole} digest={revision.digest} />
        <Digest term={scopes.text} digest={revision.textDigest} />
        <Digest term={scopes.attribution} digest={revision.attributionDigest} />
      </dl>
    </section>
  )
}

function Digest({ term, digest }: { term: string; digest: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <CopyDigest digest={digest} isWhole />
      </dd>
    </div>
  )
}

function entriesOf(review: Review, page: DeskPage): Entry[] {
  const { revision, decisions, events } = review
  const { trail } = page.words
  const submitted: Entry = {
    key: 'submitted',
    at: revision.submittedAt,
    who: revision.submittedByName,
    did: trail.submitted,
    digest: revision.digest,
    remark: revision.note ?? null,
  }
  const others = events.flatMap(({ id, type, at, actorName, digest, reason }): Entry[] => {
    const did = trail.events[type]
    const entry = { key: `event-${id}`, at, who: actorName, digest: digest ?? null, remark: reason ?? null }
    return did === undefined ? [] : [{ ...entry, did }]
  })
  const decided = decisions.map((decision) => decisionEntry(decision, review, page))
  return [submitted, ...decided, ...others].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function decisionEntry(decision: Decision, { revision, revisions }: Review, { words }: DeskPage): Entry {
  const { trail, scopes } = words
  const made = revisions.find(({ id }) => id === idOf(decision.revision))
  const carried = made && made.id !== revision.id ? ` ${trail.carried(made.number)}` : ''
  const exception = decision.overrideReason ? ` — ${trail.exception(decision.overrideReason)}` : ''
  return {
    key: `decision-${decision.id}`,
    at: decision.decidedAt,
    who: decision.byName,
    did: `${trail[decision.verdict](scopes[decision.scope])}${carried}${exception}`,
    digest: decision.digest,
    remark: decision.comment ?? null,
  }
}
