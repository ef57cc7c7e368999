import type { Block, Footnote, Inline, Link, Manuscript, QuoteReference } from '../domain/manuscript/types'

/** All footnotes of a manuscript, in reading order. */
export function footnotesOf(manuscript: Manuscript): Footnote[] {
  return leavesOf(manuscript).filter((inline) => inline.type === 'footnote')
}

/**
 * Where each quotation stands first: only there does it carry its id, since a page that used one id twice
 * would lead some readers to the wrong place.
 */
export function firstReferences(manuscript: Manuscript): ReadonlySet<QuoteReference> {
  const first = new Map<number, QuoteReference>()
  for (const inline of leavesOf(manuscript)) {
    if (inline.type === 'quote' && !first.has(inline.quote)) first.set(inline.quote, inline)
  }
  return new Set(first.values())
}

type Leaf = Exclude<Inline, Link>

function leavesOf(manuscript: Manuscript): Leaf[] {
  return manuscript.sections.flatMap((section) => section.blocks.flatMap(inlinesOf)).flatMap(leavesIn)
}

function leavesIn(inline: Inline): Leaf[] {
  return inline.type === 'link' ? inline.children.flatMap(leavesIn) : [inline]
}

/** a, b, … z, aa, ab, …: letters, so that no footnote is taken for a quotation, which carries a number. */
export function footnoteLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : footnoteLetter(Math.floor(index / 26) - 1) + last
}

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return block.children
    case 'list':
      return block.items.flat()
    case 'table':
      return block.rows.flat(2)
    case 'image':
    case 'separator':
      return []
  }
}
