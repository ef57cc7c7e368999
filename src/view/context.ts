import type { Footnote, Identity, Manuscript, QuoteReference } from '../domain/manuscript/types'
import { firstReferences, footnoteLetter, footnotesOf } from './references'
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
  /** Pages of their own, where what is shown is published; a preview has none. */
  pages?: PagesOfTheirOwn
}

/** Addresses by the id of a quotation or source. */
export interface PagesOfTheirOwn {
  quotation: (id: string) => string
  source: (id: string) => string
}

/** Where quotation `index` stands for good: on a page of its own, or where none is, in the text. */
export function quoteAddress(context: Pick<ViewContext, 'identity' | 'pages'>, index: number): string {
  const id = context.identity.quotes[index]
  return id !== undefined && context.pages ? context.pages.quotation(id) : `#${quoteAnchor(context, index)}`
}

/** What the parts of one manuscript share. */
export function contextOf(
  shown: Pick<ViewContext, 'manuscript' | 'identity' | 'words' | 'pages'>,
): ViewContext {
  const { manuscript, identity, words, pages } = shown
  const footnotes = new Map(footnotesOf(manuscript).map((note, index) => [note, footnoteLetter(index)]))
  return { manuscript, identity, words, pages, footnotes, firstReferences: firstReferences(manuscript) }
}

type FootnoteLetters = ReadonlyMap<Footnote, string>

/** Id of the element for quotation `index`: where the quotation stands on the page of its article. */
export function quoteAnchor({ identity }: Pick<ViewContext, 'identity'>, index: number): string {
  return identity.quotes[index] ?? `quote-${index + 1}`
}

export function sectionAnchor(identity: Identity, index: number): string {
  return identity.sections[index]?.id ?? `section-${index + 1}`
}

export function noteId(anchor: string): string {
  return `note-${anchor}`
}
