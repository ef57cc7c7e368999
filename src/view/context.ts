import type { Footnote, Identity, Manuscript, QuoteReference } from '../domain/manuscript/types'
import type { ViewWords } from './words'

/** What every part of a rendered manuscript needs to know. Built once for a page. */
export interface ViewContext {
  manuscript: Manuscript
  identity: Identity
  words: ViewWords
  /** Letters of the footnotes by the footnote's own object, in reading order. */
  footnotes: FootnoteLetters
  /** Where quotations stand first, and carry their ids. */
  firstReferences: ReadonlySet<QuoteReference>
}

type FootnoteLetters = ReadonlyMap<Footnote, string>

/** Id of an element for quotation `index`; it is the permanent address of the quotation on its page. */
export function quoteAnchor({ identity }: Pick<ViewContext, 'identity'>, index: number): string {
  return identity.quotes[index] ?? `quote-${index + 1}`
}

export function sectionAnchor(identity: Identity, index: number): string {
  return identity.sections[index]?.id ?? `section-${index + 1}`
}

export function noteId(anchor: string): string {
  return `note-${anchor}`
}
