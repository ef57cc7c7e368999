import type { QuotePiece } from '../../domain/manuscript/quote-pieces'
import { noteId, quoteAnchor } from '../../view/context'
import { Segments } from '../../view/segments-view'
import type { Reading } from './reading'

/** Words of a redline: outside of quotations plain, inside them set as a quotation whose note can be opened. */
export function QuotePieceView({ piece, reading }: { piece: QuotePiece; reading: Reading }) {
  const { context, page } = reading
  const words = <Segments segments={piece.segments} words={page.words.review} />
  const { reference } = piece
  if (reference === null) return words
  const anchor = quoteAnchor(context, reference.quote)
  return (
    <q id={context.firstReferences.has(reference) ? anchor : undefined} className="review-quote">
      {words}
      <button
        type="button"
        className="note-mark"
        data-mark={reference.quote + 1}
        popoverTarget={noteId(anchor)}
        aria-label={context.words.quoteMark(reference.quote + 1)}
      />
    </q>
  )
}
