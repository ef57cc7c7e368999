/** Ids of units, segments and codes in a document: made from the segments alone, so that an import finds them again. */
import { tokensOf } from '../../domain/translation/segments/coded-text'
import type { Code } from '../../domain/translation/segments/types'
import type { ExchangedSegment } from '../../domain/translation/exchange/types'

/** A line of a block: one unit. */
export interface ExchangedUnit {
  id: string
  segments: ExchangedSegment[]
}

/** One appearance of a code in the source of a segment. `id` is unique in its unit. */
export interface PlacedCode {
  id: string
  code: Code
}

/** Segments by the line they stand in, in reading order. */
export function unitsOf(segments: readonly ExchangedSegment[]): ExchangedUnit[] {
  const units = new Map<string, ExchangedUnit>()
  for (const one of segments) {
    const id = unitId(one.segment)
    const unit = units.get(id)
    if (unit) unit.segments.push(one)
    else units.set(id, { id, segments: [one] })
  }
  return [...units.values()]
}

/** An XML name token. */
function unitId({ block, line }: ExchangedSegment['segment']): string {
  return `${block}:${line}`.replace(/[^\w.:-]/gu, '_')
}

export function segmentId({ sentence }: ExchangedSegment['segment']): string {
  return `s${sentence}`
}

/** The codes of a segment in the order of its source: a quotation that stands twice is there twice. */
export function placedCodes({ sentence, text, codes }: ExchangedSegment['segment']): PlacedCode[] {
  const known = new Map(codes.map((code) => [code.id, code]))
  const placed: PlacedCode[] = []
  for (const token of tokensOf(text)) {
    const code = token.type === 'open' || token.type === 'standalone' ? known.get(token.id) : undefined
    if (code) placed.push({ id: `s${sentence}c${placed.length + 1}`, code })
  }
  return placed
}
