/** A stretch of the words shown, half-open UTF-16. */
export interface ShownRange {
  start: number
  end: number
}

/** What is selected within `root`, as a stretch of the text that its pieces say they are of; null for nothing. */
export function selectedRange(root: HTMLElement | null, selection: Selection | null): ShownRange | null {
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

function placeOf(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const start = node.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start
    return start === undefined ? null : Number(start) + offset
  }
  const child = node.childNodes[offset]
  const piece = child instanceof HTMLElement ? firstPiece(child) : null
  if (piece?.dataset.start !== undefined) return Number(piece.dataset.start)
  const last =
    node instanceof HTMLElement ? [...node.querySelectorAll<HTMLElement>('[data-start]')].at(-1) : null
  return last?.dataset.start === undefined
    ? null
    : Number(last.dataset.start) + (last.textContent?.length ?? 0)
}

function firstPiece(element: HTMLElement): HTMLElement | null {
  return element.dataset.start === undefined ? element.querySelector('[data-start]') : element
}
