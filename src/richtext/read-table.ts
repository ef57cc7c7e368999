/** Lexical's table → the manuscript's. */
import type { Inline, Table } from '../domain/manuscript/types'
import { childrenOf, report, type Located, type Reading } from './body-node'
import { isBlank, readInlines } from './read-inline'

/** The bit of `headerState` that makes a cell the heading of its column. */
export const columnHeading = 1

export function readTable(reading: Reading, located: Located): Table[] {
  const rows = childrenOf(located).filter((row) => isExpected(reading, row, 'tablerow'))
  if (rows.length === 0) return []
  const cells = rows.map((row) => childrenOf(row).filter((cell) => isExpected(reading, cell, 'tablecell')))
  const header = (cells[0] ?? []).length > 0 && (cells[0] ?? []).every(isHeading)
  return [{ type: 'table', header, rows: cells.map((row) => row.map((cell) => readCell(reading, cell))) }]
}

function isExpected(reading: Reading, located: Located, type: string): boolean {
  if (located.node.type === type) return true
  report(reading, located, 'unknownNode')
  return false
}

function isHeading({ node }: Located): boolean {
  return typeof node.headerState === 'number' && (node.headerState & columnHeading) !== 0
}

function readCell(reading: Reading, cell: Located): Inline[] {
  if (spans(cell.node.colSpan) || spans(cell.node.rowSpan)) report(reading, cell, 'mergedCells')
  const paragraphs = childrenOf(cell)
    .filter((child) => isExpected(reading, child, 'paragraph'))
    .map((paragraph) => readInlines(reading, paragraph))
    .filter((inlines) => !isBlank(inlines))
  if (paragraphs.length > 1) report(reading, cell, 'severalParagraphsInCell')
  return paragraphs[0] ?? []
}

function spans(value: unknown): boolean {
  return typeof value === 'number' && value > 1
}
