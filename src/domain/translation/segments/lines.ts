/** The lines of a manuscript that hold words: what is cut into segments, and what is put together again. */
import type { Block, Frozen, Inline } from '../../manuscript/types'
import type { SegmentKind } from './types'

/** A line before it is cut. `form` is what beside its words a translator would want to hear of when it changes. */
export interface Line {
  block: string
  line: string
  kind: SegmentKind
  children: Inline[]
  form: unknown
}

/** Every line with words, in reading order, each followed by its footnotes. */
export function linesOf({ manuscript, identity }: Frozen): Line[] {
  const { title, subtitle, byline, sections } = manuscript
  return [
    ...plainLine('title', '0', 'title', title, 'title'),
    ...plainLine('subtitle', '0', 'subtitle', subtitle, 'subtitle'),
    ...plainLine('byline', '0', 'byline', byline, 'byline'),
    ...sections.flatMap(({ heading, blocks }, at) => {
      const { id, blocks: ids } = identity.sections[at] ?? { id: '', blocks: [] }
      return [
        ...plainLine(headingBlock(id), '0', 'heading', heading, 'heading'),
        ...blocks.flatMap((block, index) => blockLines(block, ids[index] ?? '')),
      ]
    }),
  ]
}

/** The place of a section's own heading, which is in no block. */
export function headingBlock(sectionId: string): string {
  return `heading:${sectionId}`
}

function plainLine(
  block: string,
  line: string,
  kind: SegmentKind,
  text: string | null,
  form: unknown,
): Line[] {
  return text ? [{ block, line, kind, children: [{ type: 'text', text }], form }] : []
}

function blockLines(block: Block, id: string): Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'blockQuotation':
      return withFootnotes({
        block: id,
        line: '0',
        kind: 'sentence',
        children: block.children,
        form: block.type,
      })
    case 'heading': {
      const form = [block.type, block.level]
      return withFootnotes({ block: id, line: '0', kind: 'heading', children: block.children, form })
    }
    case 'list': {
      const form = [block.type, block.ordered]
      return block.items.flatMap((children, item) =>
        withFootnotes({ block: id, line: String(item), kind: 'sentence', children, form }),
      )
    }
    case 'table': {
      const form = [block.type, block.header]
      return block.rows.flatMap((row, r) =>
        row.flatMap((children, c) =>
          withFootnotes({ block: id, line: cellLine(r, c), kind: 'sentence', children, form }),
        ),
      )
    }
    case 'image': {
      const form = ['image', block.sha256, block.mimeType, block.width, block.height]
      const parts = ['alt', 'caption', 'credit'] as const
      return parts.flatMap((part) => plainLine(id, part, part, block[part], form))
    }
    case 'separator':
      return []
  }
}

export function cellLine(row: number, column: number): string {
  return `${row}.${column}`
}

function withFootnotes(line: Line): Line[] {
  const notes = footnotesIn(line.children).map((text, at) => ({
    ...line,
    line: footnoteLine(line.line, at + 1),
    kind: 'footnote' as const,
    children: text === '' ? [] : [{ type: 'text' as const, text }],
    form: 'footnote',
  }))
  return [line, ...notes].filter(({ children }) => children.length > 0)
}

/** `number` counts the footnotes of a line from 1. */
export function footnoteLine(line: string, number: number): string {
  return `${line}.f${number}`
}

export function footnotesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'footnote') return [inline.text]
    return inline.type === 'link' ? footnotesIn(inline.children) : []
  })
}
