import { SpeakerView } from '../../view/speaker-view'
import { CommentThreads } from './CommentThreads'
import type { Reading } from './reading'

/** Every quotation of a first revision with who is said to have said it, to be decided on. */
export function QuotationTable({ reading }: { reading: Reading }) {
  const { context, frozen, page, threads } = reading
  const { review } = page.words
  const { quotes, locale } = frozen.manuscript
  return (
    <section className="review__part" aria-labelledby="review-quotations">
      <h2 id="review-quotations">{review.quotations(quotes.length)}</h2>
      {quotes.length === 0 && <p className="review__nothing">{review.quotationsNone}</p>}
      <ol className="review-quotations">
        {quotes.map(({ wording, marks, attribution }, index) => {
          const id = frozen.identity.quotes[index] ?? String(index)
          const place = { change: `quote-${id}`, block: null }
          return (
            <li key={id} id={place.change} data-place={place.change}>
              <div className="review-quotations__words">
                <a href={`#${id}`} lang={locale} data-words>
                  {marks.open}
                  {wording}
                  {marks.close}
                </a>
                <p className="review-quotations__who" data-status={attribution.status}>
                  <span>{review.who}</span> <SpeakerView attribution={attribution} context={context} /> ·{' '}
                  <span>{review.when}</span> {attribution.saidOn?.stated ?? context.words.notStated} ·{' '}
                  <span>{review.howSure}</span> {context.words.confidences[attribution.confidence]}
                </p>
              </div>
              <CommentThreads place={place} comments={threads.get(place.change) ?? []} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
