import type { Block, Frozen, Image, Inline, Manuscript } from '../../manuscript/types'
import { cellLine, headingBlock } from '../segments/lines'

/** The words of a line in the translation; undefined where the line is not translatable and stays as it is. */
type WordsOf = (block: string, line: string) => Inline[] | undefined

type Filled = Pick<Manuscript, 'title' | 'subtitle' | 'byline' | 'sections'>

/** The front and the sections of a source, with the words of its translation in place of its own. */
export function fillSections({ manuscript, identity }: Frozen, wordsOf: WordsOf): Filled {
  const text = (block: string, line: string, original: string): string => {
    const words = wordsOf(block, line)
    return words ? words.map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : original
  }
  const { title, subtitle, byline } = manuscript
  return {
    title: text('title', '0', title),
    subtitle: subtitle && text('subtitle', '0', subtitle),
    byline: byline && text('byline', '0', byline),
    sections: manuscript.sections.map(({ heading, blocks }, at) => {
      const { id, blocks: ids } = identity.sections[at] ?? { id: '', blocks: [] }
      return {
        heading: heading && text(headingBlock(id), '0', heading),
        blocks: blocks.map((block, index) => fillBlock(block, ids[index] ?? '', wordsOf, text)),
      }
    }),
  }
}

function fillBlock(
  block: Block,
  id: string,
  wordsOf: WordsOf,
  text: (block: string, line: string, original: string) => string,
): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return { ...block, children: wordsOf(id, '0') ?? block.children }
    case 'list':
      return { ...block, items: block.items.map((item, at) => wordsOf(id, String(at)) ?? item) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row, r) => row.map((cell, c) => wordsOf(id, cellLine(r, c)) ?? cell)),
      }
    case 'image':
      return fillImage(block, (part, original) => text(id, part, original))
    case 'separator':
      return block
  }
}

function fillImage(image: Image, text: (part: string, original: string) => string): Image {
  const { alt, caption, credit } = image
  return {
    ...image,
    alt: text('alt', alt),
    caption: caption && text('caption', caption),
    credit: credit && text('credit', credit),
  }
}
