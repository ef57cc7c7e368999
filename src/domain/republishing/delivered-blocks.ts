import type { Block, Identity, Image, Inline, Separator } from '../manuscript/types'

/** A quotation in running text, by the id under which it stands in `quotes`. */
export interface DeliveredQuoteReference {
  type: 'quote'
  quote: string
}

type Plain = Exclude<Inline, { type: 'quote' | 'link' }>

export interface DeliveredLink {
  type: 'link'
  href: string
  children: DeliveredInline[]
}

export type DeliveredInline = Plain | DeliveredLink | DeliveredQuoteReference

interface DeliveredText {
  type: 'paragraph' | 'blockQuotation'
  children: DeliveredInline[]
}

interface DeliveredHeading {
  type: 'heading'
  level: 3 | 4
  children: DeliveredInline[]
}

interface DeliveredList {
  type: 'list'
  ordered: boolean
  items: DeliveredInline[][]
}

interface DeliveredTable {
  type: 'table'
  header: boolean
  rows: DeliveredInline[][][]
}

/** A block with the identity that it keeps across revisions. */
export type DeliveredBlock = { id: string } & (
  DeliveredText | DeliveredHeading | DeliveredList | DeliveredTable | Image | Separator
)

/** Throws when the block has no id: a block without identity could not be referred to by anybody. */
export function deliveredBlock(block: Block, id: string | undefined, identity: Identity): DeliveredBlock {
  if (id === undefined) throw new Error(`identity has no id for a ${block.type}`)
  const inlines = (children: Inline[]) => children.map((child) => deliveredInline(child, identity))
  switch (block.type) {
    case 'paragraph':
    case 'blockQuotation':
      return { id, type: block.type, children: inlines(block.children) }
    case 'heading':
      return { id, type: block.type, level: block.level, children: inlines(block.children) }
    case 'list':
      return { id, type: block.type, ordered: block.ordered, items: block.items.map(inlines) }
    case 'table':
      return { id, type: block.type, header: block.header, rows: block.rows.map((row) => row.map(inlines)) }
    case 'image':
    case 'separator':
      return { id, ...block }
  }
}

function deliveredInline(inline: Inline, identity: Identity): DeliveredInline {
  switch (inline.type) {
    case 'quote':
      return { type: 'quote', quote: idAt(identity.quotes, inline.quote) }
    case 'link':
      return { ...inline, children: inline.children.map((child) => deliveredInline(child, identity)) }
    case 'text':
    case 'ruby':
    case 'language':
    case 'footnote':
      return inline
  }
}

/** The id at an index of the manuscript's quotes or sources. Throws when there is none. */
export function idAt(ids: readonly string[], index: number): string {
  const id = ids[index]
  if (id === undefined) throw new Error(`identity has no id at ${index}`)
  return id
}
