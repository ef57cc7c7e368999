/** Merged cells become as many cells, the words in the first of them. */
export function unmergeCells(page: Document): boolean {
  const merged = [...page.querySelectorAll<HTMLTableCellElement>('td, th')].filter(
    (cell) => cell.colSpan > 1 || cell.rowSpan > 1,
  )
  for (const cell of merged) {
    const { colSpan, rowSpan } = cell
    cell.removeAttribute('colspan')
    cell.removeAttribute('rowspan')
    addAfter(cell, colSpan - 1)
    fillRowsBelow(cell, colSpan, rowSpan)
  }
  return merged.length > 0
}

function addAfter(cell: HTMLTableCellElement, count: number): void {
  for (let added = 0; added < count; added += 1) cell.after(cell.ownerDocument.createElement(cell.localName))
}

function fillRowsBelow(cell: HTMLTableCellElement, width: number, height: number): void {
  let row = cell.closest('tr')?.nextElementSibling
  for (let filled = 1; filled < height && row instanceof HTMLTableRowElement; filled += 1) {
    const before = row.cells[cell.cellIndex] ?? null
    for (let added = 0; added < width; added += 1)
      row.insertBefore(row.ownerDocument.createElement('td'), before)
    row = row.nextElementSibling
  }
}

/** A cell of a manuscript is one line: its paragraphs are joined by a space. */
export function flattenCells(page: Document): boolean {
  let isChanged = false
  for (const cell of page.querySelectorAll('td, th')) {
    const lines = [...cell.querySelectorAll('p, div, li, h3, h4, blockquote, br')]
    isChanged ||= lines.filter((line) => line.textContent.trim() !== '').length > 1
    for (const line of lines) line.replaceWith(...line.childNodes, ' ')
    cell.querySelectorAll('ul, ol').forEach((list) => list.replaceWith(...list.childNodes))
    trimEnd(cell)
  }
  return isChanged
}

function trimEnd(cell: Element): void {
  const last = cell.lastChild
  if (last instanceof Text) last.data = last.data.trimEnd()
}
