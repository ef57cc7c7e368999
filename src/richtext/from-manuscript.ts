/**
 * The blocks of a manuscript → Lexical's JSON, for import and for restoring a revision.
 * The inverse of `readBody` in `to-manuscript`: reading what was written gives the same blocks.
 */
import type { Block, Image, Inline, Table, TextRun } from '../domain/manuscript/types'
import type { BodyNode } from './body-node'
import { columnHeading } from './read-table'

/** Where the manuscript's values live as documents, and the source of node ids. */
export interface BodyIds {
  /** The document id of the quotation at this index of `Manuscript.quotes`. */
  quote: (index: number) => number
  /** The document id of the media with these bytes. */
  image: (image: Image) => number
  /** A fresh id for a node with fields; the editor tells such nodes apart by it. Never in a manuscript. */
  node: () => string
}

/** A body as Payload stores and types it. */
export interface WrittenBody {
  [field: string]: unknown
  root: {
    type: 'root'
    children: (BodyNode & { version: number })[]
    direction: null
    format: ''
    indent: 0
    version: 1
  }
}

type Written = BodyNode & { version: number }

const layout = { direction: null, format: '', indent: 0 } as const

export function writeBody(blocks: Block[], ids: BodyIds): WrittenBody {
  const children = blocks.map((block) => writeBlock(block, ids))
  return { root: { type: 'root', children, ...layout, version: 1 } }
}

function writeBlock(block: Block, ids: BodyIds): Written {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block.children, ids)
    case 'heading':
      return element('heading', block.children, ids, { tag: `h${block.level}` })
    case 'blockQuotation':
      return element('quote', block.children, ids)
    case 'list':
      return writeList(block.ordered, block.items, ids)
    case 'image':
      return writeImage(block, ids)
    case 'separator':
      return writeSeparator(block.text, ids)
    case 'table':
      return writeTable(block, ids)
  }
}

function writeParagraph(children: Inline[], ids: BodyIds): Written {
  return element('paragraph', children, ids, { textFormat: 0, textStyle: '' })
}

function element(
  type: string,
  children: Inline[],
  ids: BodyIds,
  fields: Record<string, unknown> = {},
): Written {
  return {
    type,
    children: children.map((inline) => writeInline(inline, ids)),
    ...layout,
    ...fields,
    version: 1,
  }
}

function writeList(ordered: boolean, items: Inline[][], ids: BodyIds): Written {
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  const children = items.map((item, index) => element('listitem', item, ids, { value: index + 1 }))
  return { type: 'list', children, ...layout, ...kind, start: 1, version: 1 }
}

function writeImage(image: Image, ids: BodyIds): Written {
  const value = ids.image(image)
  return { type: 'upload', format: '', id: ids.node(), fields: {}, relationTo: 'media', value, version: 3 }
}

function writeSeparator(text: string, ids: BodyIds): Written {
  const fields = { id: ids.node(), blockName: '', blockType: 'separator', text }
  return { type: 'block', format: '', fields, version: 2 }
}

function writeTable(table: Table, ids: BodyIds): Written {
  const children = table.rows.map((row, index) => ({
    type: 'tablerow',
    children: row.map((cell) => writeCell(cell, table.header && index === 0, ids)),
    ...layout,
    version: 1,
  }))
  return { type: 'table', children, ...layout, version: 1 }
}

function writeCell(cell: Inline[], isHeading: boolean, ids: BodyIds): Written {
  return {
    type: 'tablecell',
    children: [writeParagraph(cell, ids)],
    ...layout,
    backgroundColor: null,
    colSpan: 1,
    headerState: isHeading ? columnHeading : 0,
    rowSpan: 1,
    version: 1,
  }
}

function writeInline(inline: Inline, ids: BodyIds): Written {
  switch (inline.type) {
    case 'text':
      return writeText(inline)
    case 'link': {
      const fields = { linkType: 'custom', newTab: false, url: inline.href }
      return { ...element('link', inline.children, ids, { id: ids.node(), fields }), version: 3 }
    }
    case 'ruby':
      return inlineBlock('ruby', { base: inline.base, reading: inline.reading }, ids)
    case 'language':
      return inlineBlock('languageRun', { lang: inline.lang, text: inline.text }, ids)
    case 'footnote':
      return inlineBlock('footnote', { text: inline.text }, ids)
    case 'quote':
      return { type: 'quotation', quote: ids.quote(inline.quote), version: 1 }
  }
}

function inlineBlock(blockType: string, fields: Record<string, string>, ids: BodyIds): Written {
  return { type: 'inlineBlock', fields: { id: ids.node(), blockType, ...fields }, version: 1 }
}

function writeText({ text, marks = [] }: TextRun): Written {
  const format = (marks.includes('strong') ? 1 : 0) | (marks.includes('emphasis') ? 2 : 0)
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}
