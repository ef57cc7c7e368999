import type { ReactNode } from 'react'
import type { Footnote, Inline, Link, TextRun } from '../domain/manuscript/types'
import { noteId, type ViewContext } from './context'
import { QuoteView } from './quote-view'

interface InlineListProps {
  inlines: readonly Inline[]
  context: ViewContext
}

/** Running text. */
export function InlineList({ inlines, context }: InlineListProps) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} context={context} />)
}

function InlineView({ inline, context }: { inline: Inline; context: ViewContext }): ReactNode {
  switch (inline.type) {
    case 'text':
      return <MarkedText run={inline} />
    case 'link':
      return <LinkView link={inline} context={context} />
    case 'ruby':
      return (
        <ruby>
          {inline.base}
          <rp>(</rp>
          <rt>{inline.reading}</rt>
          <rp>)</rp>
        </ruby>
      )
    case 'language':
      return <span lang={inline.lang}>{inline.text}</span>
    case 'footnote':
      return <FootnoteMark footnote={inline} context={context} />
    case 'quote':
      return <QuoteView reference={inline} context={context} />
  }
}

function MarkedText({ run }: { run: TextRun }): ReactNode {
  const inner = run.marks?.includes('emphasis') ? <em>{run.text}</em> : run.text
  return run.marks?.includes('strong') ? <strong>{inner}</strong> : inner
}

/**
 * Only addresses that a browser can fetch or write to become links: a `javascript:` address in an approved
 * text must stay words. Relative addresses and fragments are fine.
 */
const safeHref = /^(?:https?:|mailto:|tel:|\/(?!\/)|#|\.)/i

function LinkView({ link, context }: { link: Link; context: ViewContext }) {
  const words = <InlineList inlines={link.children} context={context} />
  return safeHref.test(link.href) ? <a href={link.href}>{words}</a> : words
}

function FootnoteMark({ footnote, context }: { footnote: Footnote; context: ViewContext }) {
  const letter = context.footnotes.get(footnote) ?? '*'
  return (
    <button
      type="button"
      className="note-mark"
      data-mark={letter}
      popoverTarget={noteId(`footnote-${letter}`)}
      aria-label={context.words.footnoteMark(letter)}
    />
  )
}
