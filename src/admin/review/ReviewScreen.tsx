import { Gutter } from '@payloadcms/ui'

import type { Review } from '../../queries/review'
import type { DeskPage } from '../desk-page'
import { AttributionChanges } from './AttributionChanges'
import { AttributionNotice } from './AttributionNotice'
import { barProps } from './bar-props'
import { CommentsProvider } from './comments-context'
import { DecisionBar } from './DecisionBar'
import { Findings } from './Findings'
import { FirstReading } from './FirstReading'
import { LostComments } from './LostComments'
import { QuotationNotes } from './QuotationNotes'
import { RequestedChanges } from './RequestedChanges'
import { ReviewHeader } from './ReviewHeader'
import { ReviewKeys } from './ReviewKeys'
import { SelectionComment } from './SelectionComment'
import { TextChanges } from './TextChanges'
import { Trail } from './Trail'
import { readingOf } from './reading'
import { reviewAddress, type ReviewLayout } from './review-address'
import '../../view/manuscript.css'
import '../../view/notes.css'
import '../controls.css'
import '../changed-words.css'
import './review.css'
import './redline.css'
import './comments.css'
import './decision-bar.css'
import '../desk-form.css'

interface ReviewScreenProps {
  review: Review
  page: DeskPage
  view: ReviewLayout
}

/** One revision under review: attribution first, then the text, the bar that decides, the trail. */
export function ReviewScreen({ review, page, view }: ReviewScreenProps) {
  const reading = readingOf(review, page)
  const { comparison } = review
  return (
    <CommentsProvider revision={review.revision.id}>
      <main>
        <Gutter className="review">
          <ReviewHeader review={review} page={page} view={view} />
          <RequestedChanges review={review} page={page} />
          <Findings review={review} page={page} />
          {comparison ? (
            <>
              <AttributionChanges comparison={comparison} reading={reading} />
              <TextChanges comparison={comparison} reading={reading} view={view} />
            </>
          ) : (
            <FirstReading reading={reading} />
          )}
          <LostComments reading={reading} />
          <Trail review={review} page={page} />
          <QuotationNotes reading={reading} />
        </Gutter>
        <DecisionBar
          {...barProps(review, page)}
          notice={
            <AttributionNotice
              changes={review.againstReaders}
              page={page}
              locale={review.frozen.manuscript.locale}
            />
          }
        />
      </main>
      <SelectionComment />
      <ReviewKeys otherView={reviewAddress(review, page, view === 'side' ? 'inline' : 'side')} />
    </CommentsProvider>
  )
}
