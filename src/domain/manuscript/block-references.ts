/** The quotations that a block refers to, read and counted anew. */
import type { Block, Inline } from './types'

/** Indexes of quotations in the order in which the block refers to them. */
export function quotesIn(block: Block): number[] {
  const found: number[] = []
  withQuotes(block, (index) => {
    found.push(index)
    return index
  })
  return found
}

/** The same block with `place` applied to every index of a quotation, in the order of the text. */
export function withQuotes(block: Block, place: (index: number) => number): Block {
  const all = (inlines: Inline[]) => inlines.map((inline) => placed(inline, place))
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return { ...block, children: all(block.children) }
    case 'list':
      return { ...block, items: block.items.map(all) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(all)) }
    case 'image':
    case 'separator':
      return block
  }
}

function placed<T extends Inline>(inline: T, place: (index: number) => number): T {
  if (inline.type === 'quote') return { ...inline, quote: place(inline.quote) }
  return inline.type === 'link'
    ? { ...inline, children: inline.children.map((child) => placed(child, place)) }
    : inline
}
