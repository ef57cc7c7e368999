/** Which rows of a long list are drawn: all are equally high but one, which is open. Heights are pixels. */
export interface ListShape {
  count: number
  rowHeight: number
  /** The open row and how high it is; null where none is. */
  open: { index: number; height: number } | null
}

export interface ListWindow {
  /** The rows to draw, half-open. */
  first: number
  last: number
  /** The space before the first and after the last of them. */
  before: number
  after: number
}

/** So many rows beyond either edge, so that a flick of the wheel shows no gap. */
const spare = 8

export function totalHeight({ count, rowHeight, open }: ListShape): number {
  return count * rowHeight + (open ? open.height - rowHeight : 0)
}

/** The distance of a row from the top of the list. */
export function topOf({ rowHeight, open }: ListShape, index: number): number {
  return index * rowHeight + (open && index > open.index ? open.height - rowHeight : 0)
}

/** The row that stands at a distance from the top. */
export function rowAt(shape: ListShape, distance: number): number {
  const { count, rowHeight, open } = shape
  const isBefore = !open || distance < topOf(shape, open.index) + rowHeight
  const flat = isBefore ? distance : Math.max(open.index * rowHeight, distance - (open.height - rowHeight))
  return Math.max(0, Math.min(count - 1, Math.floor(flat / rowHeight)))
}

/** What to draw of the list where `scrolled` pixels are above the edge of a view of `height` pixels. */
export function windowOf(shape: ListShape, scrolled: number, height: number): ListWindow {
  if (shape.count === 0) return { first: 0, last: 0, before: 0, after: 0 }
  const first = Math.max(0, rowAt(shape, scrolled) - spare)
  const last = Math.min(shape.count, rowAt(shape, scrolled + height) + 1 + spare)
  return { first, last, before: topOf(shape, first), after: totalHeight(shape) - topOf(shape, last) }
}

/** Where to scroll so that a row is in view, as little as possible; the same where it already is. */
export function scrollTo(shape: ListShape, index: number, scrolled: number, height: number): number {
  const top = topOf(shape, index)
  const own = shape.open?.index === index ? shape.open.height : shape.rowHeight
  if (top < scrolled) return top
  if (own >= height) return top
  return top + own > scrolled + height ? top + own - height : scrolled
}
