import type { ReactNode } from 'react'
import { AttributionNote } from './attribution-note'
import { noteId, quoteAnchor, type ViewContext } from './context'

/**
 * The notes of a manuscript: popovers on screen, opened without a script, and endnotes on paper. They stand
 * after the text, since a popover of block content inside a paragraph would end that paragraph.
 */
export function NotesView({ context }: { context: ViewContext }) {
  const { manuscript, words } = context
  if (manuscript.quotes.length === 0 && context.footnotes.size === 0) return null
  return (
    <div className="notes">
      <h2 className="notes-heading">{words.notes}</h2>
      {manuscript.quotes.map((quote, index) => {
        const anchor = quoteAnchor(context, index)
        return (
          <Note key={anchor} anchor={anchor} title={words.noteTitle(index + 1)} close={words.close}>
            <AttributionNote quote={quote} index={index} context={context} />
          </Note>
        )
      })}
      {[...context.footnotes].map(([footnote, letter]) => (
        <Note
          key={letter}
          anchor={`footnote-${letter}`}
          title={words.footnoteTitle(letter)}
          close={words.close}
        >
          <p>{footnote.text}</p>
        </Note>
      ))}
    </div>
  )
}

interface NoteProps {
  anchor: string
  title: string
  close: string
  children: ReactNode
}

function Note({ anchor, title, close, children }: NoteProps) {
  const id = noteId(anchor)
  return (
    <section id={id} className="note" popover="auto" aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>{title}</h3>
        <button type="button" popoverTarget={id} popoverTargetAction="hide" aria-label={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {children}
    </section>
  )
}
