import { Link } from '@payloadcms/ui'

import type { Review } from '../../queries/review'
import { Age } from '../Age'
import { localeName, type DeskPage } from '../desk-page'
import { KeysButton } from '../keys/KeysButton'
import { BasePicker, type BaseChoice } from './BasePicker'
import { reviewAddress, type ReviewLayout } from './review-address'

interface ReviewHeaderProps {
  review: Review
  page: DeskPage
  view: ReviewLayout
}

/** What is under review, what it is compared with, and how it is shown. */
export function ReviewHeader({ review, page, view }: ReviewHeaderProps) {
  const { words, address } = page
  const { article, translation, revision, comparison } = review
  return (
    <header className="review-header">
      <h1>
        {words.review.heading(article.title, revision.number)}
        <span className="review-header__status" data-status={revision.status}>
          {words.statuses[revision.status]}
        </span>
      </h1>
      <p className="review-header__facts">
        {localeName(page, revision.locale)} · {revision.submittedByName}{' '}
        <Age at={revision.submittedAt} page={page} /> ·{' '}
        <Link href={address(`/review/article/${article.id}/${revision.locale}`)} prefetch={false}>
          {words.review.history}
        </Link>{' '}
        ·{' '}
        {translation === null ? (
          <Link href={address(`/collections/articles/${article.id}`)} prefetch={false}>
            {words.review.editArticle}
          </Link>
        ) : (
          <Link href={address(`/translate/${translation}`)} prefetch={false}>
            {words.review.translationDesk}
          </Link>
        )}
      </p>
      {revision.note && (
        <p className="review-header__note">
          <span>{words.review.note}</span> {revision.note}
        </p>
      )}
      <div className="review-header__controls">
        {comparison ? (
          <>
            <BasePicker choices={choicesOf(review, page)} chosen={String(review.base?.number)} view={view} />
            <span className="review-header__count">{words.review.changes(comparison.changeIds.length)}</span>
            <Layouts review={review} page={page} view={view} />
          </>
        ) : (
          <span>{words.review.firstRevision}</span>
        )}
        <KeysButton title={words.review.keysTitle} />
      </div>
    </header>
  )
}

/** What readers see and what this person last saw come first; every other revision follows. */
function choicesOf({ revisions, revision, known }: Review, { words }: DeskPage): BaseChoice[] {
  return revisions
    .filter(({ id }) => id !== revision.id)
    .map(({ number, status }) => ({ value: String(number), label: labelOf(number, status) }))
  function labelOf(number: number, status: Review['revision']['status']): string {
    const { sincePublished, sinceMine, sinceBoth, sinceOther } = words.review
    if (number === known.published && number === known.mine) return sinceBoth(number)
    if (number === known.published) return sincePublished(number)
    return number === known.mine ? sinceMine(number) : sinceOther(number, words.statuses[status])
  }
}

function Layouts({ review, page, view }: ReviewHeaderProps) {
  const { words } = page
  return (
    <nav className="review-layouts" aria-label={words.review.view}>
      {(['inline', 'side'] as const).map((layout) => (
        <Link
          key={layout}
          href={reviewAddress(review, page, layout)}
          prefetch={false}
          replace
          scroll={false}
          aria-current={layout === view ? 'true' : undefined}
        >
          {words.review[layout]}
        </Link>
      ))}
    </nav>
  )
}
