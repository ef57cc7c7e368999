/**
 * Lexical's JSON → the blocks of the manuscript. The inverse is `writeBody` in `from-manuscript`.
 *
 * The vocabulary is closed. What it does not hold becomes a finding, and a body with findings has no
 * manuscript. Presentation (alignment, indentation, colours, "open in a new tab") is not read, for it is
 * not part of what is approved. Blocks without words, such as the empty paragraph that the editor keeps at
 * the end, are left out; neighbouring lists of one kind are one list, as they are in the editor.
 */
import { accept, refuse, type Decision } from '../domain/shared/result'
import type { Block, Inline, List } from '../domain/manuscript/types'
import type { BodyFinding } from './body-findings'
import {
  childrenOf,
  documentId,
  recordOf,
  report,
  wordsIn,
  type BodyLookup,
  type BodyNode,
  type Located,
  type Reading,
} from './body-node'
import { isBlank, readInlines } from './read-inline'
import { readTable } from './read-table'

/** A body as the `sections` collection stores it; only the root and its children are taken for granted. */
export interface StoredBody {
  root: { children: unknown[] }
}

/** Every fault of the body is found, not only the first. An absent body has no blocks. */
export function readBody(body: StoredBody | null, lookup: BodyLookup): Decision<Block[], BodyFinding[]> {
  const reading: Reading = { lookup, findings: [] }
  const root: BodyNode = { type: 'root', children: body?.root.children ?? [] }
  const blocks = childrenOf({ node: root, path: [] }).flatMap((child) => readBlock(reading, child))
  return reading.findings.length > 0 ? refuse(reading.findings) : accept(joinLists(blocks))
}

function readBlock(reading: Reading, located: Located): Block[] {
  switch (located.node.type) {
    case 'paragraph':
      return withWords(readInlines(reading, located), (children) => ({ type: 'paragraph', children }))
    case 'quote':
      return withWords(readInlines(reading, located), (children) => ({ type: 'blockQuotation', children }))
    case 'heading':
      return readHeading(reading, located)
    case 'list':
      return readList(reading, located)
    case 'upload':
      return readImage(reading, located)
    case 'block':
      return readSeparator(reading, located)
    case 'table':
      return readTable(reading, located)
    default:
      report(reading, located, 'unknownNode')
      return []
  }
}

function withWords(children: Inline[], make: (children: Inline[]) => Block): Block[] {
  return isBlank(children) ? [] : [make(children)]
}

function readHeading(reading: Reading, located: Located): Block[] {
  const { tag } = located.node
  if (tag !== 'h3' && tag !== 'h4') {
    report(reading, located, 'unknownNode', String(tag))
    return []
  }
  const level = tag === 'h3' ? 3 : 4
  return withWords(readInlines(reading, located), (children) => ({ type: 'heading', level, children }))
}

/** A list that starts elsewhere than at 1 would show readers other numbers than the editor saw. */
function readList(reading: Reading, located: Located): Block[] {
  const { listType, start } = located.node
  if (listType !== 'bullet' && listType !== 'number') {
    report(reading, located, 'unknownNode', String(listType))
    return []
  }
  const ordered = listType === 'number'
  if (ordered && typeof start === 'number' && start !== 1)
    report(reading, located, 'listStart', String(start))
  const items = childrenOf(located)
    .filter((item) => isListItem(reading, item))
    .map((item) => readInlines(reading, item))
    .filter((item) => !isBlank(item))
  return items.length === 0 ? [] : [{ type: 'list', ordered, items }]
}

function isListItem(reading: Reading, item: Located): boolean {
  if (item.node.type === 'listitem') return true
  report(reading, item, 'unknownNode')
  return false
}

function readImage(reading: Reading, located: Located): Block[] {
  const { relationTo, value } = located.node
  const id = relationTo === 'media' ? documentId(value) : null
  const image = id === null ? null : reading.lookup.image(id)
  if (image !== null) return [image]
  report(reading, located, 'unknownImage', String(id ?? relationTo))
  return []
}

function readSeparator(reading: Reading, located: Located): Block[] {
  const fields = recordOf(located.node.fields)
  if (fields.blockType !== 'separator') {
    report(reading, located, 'unknownNode', String(fields.blockType))
    return []
  }
  const text = wordsIn(reading, located, fields, 'text')
  return text === null ? [] : [{ type: 'separator', text }]
}

function joinLists(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] } satisfies List
    } else {
      joined.push(block)
    }
  }
  return joined
}
