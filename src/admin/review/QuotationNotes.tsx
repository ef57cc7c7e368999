import { NotesView } from '../../view/notes-view'
import type { Reading } from './reading'

/** The notes that the marks after quotations open: the same that readers open. */
export function QuotationNotes({ reading }: { reading: Reading }) {
  return (
    <div className="manuscript review-notes">
      <NotesView context={reading.context} />
    </div>
  )
}
