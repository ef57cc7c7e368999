import type { Block, Footnote, Inline, Manuscript } from '../domain/manuscript/types'

/** All footnotes of a manuscript, in reading order. */
export function footnotesOf(manuscript: Manuscript): Footnote[] {
  return manuscript.sections.flatMap((section) => section.blocks.flatMap(inlinesOf)).flatMap(footnotesIn)
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

function footnotesIn(inline: Inline): Footnote[] {
  if (inline.type === 'link') return inline.children.flatMap(footnotesIn)
  return inline.type === 'footnote' ? [inline] : []
}
