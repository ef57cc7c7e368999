/** Where the quotations stand in the redline of a block, so that they are shown as quotations there too. */
import type { Segment } from './redline'
import { inlineText } from './text'
import type { Block, Inline, Quote, QuoteReference } from './types'

/** A part of a block's text form: half-open UTF-16 code units. */
export interface QuoteRange {
  reference: QuoteReference
  start: number
  end: number
}

/** The quotations of a block in its text form, its lines joined by LF. Cells of tables are not looked into. */
export function quoteRanges(block: Block, quotes: readonly Quote[]): QuoteRange[] {
  const ranges: QuoteRange[] = []
  let at = 0
  for (const line of linesOf(block)) {
    for (const inline of line) {
      const length = inlineText([inline], quotes).length
      if (inline.type === 'quote') ranges.push({ reference: inline, start: at, end: at + length })
      at += length
    }
    at += 1
  }
  return ranges
}

function linesOf(block: Block): readonly Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return [block.children]
    case 'list':
      return block.items
    case 'image':
    case 'separator':
    case 'table':
      return []
  }
}

/** Segments that stand together inside one quotation, or outside of any (`reference` null). */
export interface QuotePiece {
  reference: QuoteReference | null
  segments: Segment[]
}

/** Cuts a redline at the ends of quotations. `ranges` are offsets into the text after, in ascending order. */
export function quotePieces(segments: readonly Segment[], ranges: readonly QuoteRange[]): QuotePiece[] {
  const pieces: QuotePiece[] = []
  let at = 0
  for (const segment of segments) {
    for (const [reference, text] of cut(segment, at, ranges)) add(pieces, reference, { op: segment.op, text })
    if (segment.op !== 'removed') at += segment.text.length
  }
  return pieces
}

/** Removed words belong to the quotation in whose midst they stood; they take no room in the text after. */
function cut(
  { op, text }: Segment,
  at: number,
  ranges: readonly QuoteRange[],
): [QuoteReference | null, string][] {
  if (op === 'removed') {
    const within = ranges.find(({ start, end }) => start < at && at < end)
    return [[within?.reference ?? null, text]]
  }
  const inside = ranges.filter(({ start, end }) => start < at + text.length && end > at)
  const ends = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((end) => end > at && end < at + text.length)
  const bounds = [...new Set([at, ...ends, at + text.length])].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((from, index) => {
    const range = inside.find(({ start, end }) => start <= from && from < end)
    return [range?.reference ?? null, text.slice(from - at, (bounds[index + 1] ?? from) - at)]
  })
}

function add(pieces: QuotePiece[], reference: QuoteReference | null, segment: Segment): void {
  const last = pieces.at(-1)
  if (last?.reference === reference) last.segments.push(segment)
  else pieces.push({ reference, segments: [segment] })
}
