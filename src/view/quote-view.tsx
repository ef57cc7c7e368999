import type { Quote, QuoteReference } from '../domain/manuscript/types'
import { citedAddress } from '../domain/republishing/cited-address'
import { quoteLabel, type LabelCode } from '../domain/republishing/label'
import { noteId, quoteAnchor, type ViewContext } from './context'

interface QuoteViewProps {
  reference: QuoteReference
  context: ViewContext
}

/**
 * A quotation in running text, with the marks that the writer wrote, and a quiet mark that opens its note.
 * The mark has no text of its own: the stylesheet draws `data-mark`, so that whoever copies the words copies
 * the words alone. It stands in one unbreakable piece with the closing mark. stylesheet must
 * keep `q::before` and `q::after` empty: marks added there would double the writer's.
 */
export function QuoteView({ reference, context }: QuoteViewProps) {
  const index = reference.quote
  const quote = context.manuscript.quotes[index]
  if (quote === undefined) throw new Error(`the text refers to quotation ${index}, which is not there`)
  const anchor = quoteAnchor(context, index)
  const id = context.firstReferences.has(reference) ? anchor : undefined
  const lang = quote.language === context.manuscript.locale ? undefined : quote.language
  return (
    <q id={id} cite={citedAt(quote, index, context)} lang={lang} data-state={stateOf(quote)}>
      {quote.marks.open}
      {quote.wording}
      <span className="quote-close">
        {quote.marks.close}
        <button
          type="button"
          className="note-mark"
          data-state={stateOf(quote)}
          data-mark={`${index + 1}${signs[stateOf(quote)]}`}
          popoverTarget={noteId(anchor)}
          aria-label={context.words.quoteMark(index + 1)}
        />
      </span>
    </q>
  )
}

/** The source's own address; where it has none, the page that says what is known of the source. */
function citedAt(quote: Quote, index: number, { manuscript, identity, pages }: ViewContext) {
  const id = identity.quotes[index]
  return citedAddress(quote, manuscript.sources) ?? (id === undefined ? undefined : pages?.quotation(id))
}

type QuoteState = 'reported' | 'verified' | 'contested'

/** A sign beside the number, since colour alone must not carry a meaning. */
const signs: Record<QuoteState, string> = { reported: '', verified: '✓', contested: '!' }

function stateOf(quote: Quote): QuoteState {
  return states[quoteLabel(quote).code]
}

const states: Record<LabelCode, QuoteState> = {
  asReported: 'reported',
  verified: 'verified',
  verifiedUnderFolding: 'verified',
  // The sign would stand beside words that nobody compared.
  originalVerified: 'reported',
  differs: 'contested',
  notFound: 'contested',
  disputed: 'contested',
  misattributed: 'contested',
  withdrawn: 'contested',
}
