/**
 * How the last import read the lines that a new file left as they were. Somebody may have corrected it then,
 * and the rules may have changed since: an unchanged line must not be read otherwise, or the next version of
 * a file would undo what a person decided about the one before.
 */
import { canonicalJson } from '../manuscript/canonical'
import { blockText } from '../manuscript/text'
import type { Block, Manuscript } from '../manuscript/types'
import type { Span, SpanKind } from '../quotes/types'
import { quotesIn } from '../manuscript/block-references'
import type { Corrections, LineCorrection, LineRole, SpanCorrection } from './corrections'
import type { ParsedArticle } from './parse'
import { referencesOf } from './references'
import { contentLines, type TextLine } from './structure'

/** What the last import made of a line: its role, and its quotations as written, marks included. */
interface Reading {
  role: LineRole
  quotations: Map<string, SpanKind>
}

/**
 * The corrections under which `parsed` reads its unchanged lines as `base` did. Lines that stand in the base
 * more than once and in different roles, title and subtitle are left to the rules.
 */
export function carriedCorrections(base: Manuscript, parsed: ParsedArticle): Required<Corrections> {
  const readings = readingsOf(base)
  const roles = rolesOf(parsed)
  const lines: LineCorrection[] = []
  const spans: SpanCorrection[] = []
  for (const { line, text, spans: within } of linesWithSpans(parsed)) {
    const reading = readings.get(text)
    const role = roles.get(line)
    if (!reading || !role) continue
    if (role !== reading.role) lines.push({ line, role: reading.role })
    if (reading.role === 'paragraph') spans.push(...spansReadOtherwise(within, reading))
  }
  return { lines, spans }
}

/** A span and whether it becomes a record: what stands inside a quotation belongs to its wording. */
interface ReadSpan {
  span: Span
  isReference: boolean
}

/** Walks lines and spans once, side by side. A span over several lines stays text and is in none. */
function linesWithSpans({ text, spans }: ParsedArticle): (TextLine & { spans: ReadSpan[] })[] {
  const references = new Set(referencesOf(spans))
  let next = 0
  return contentLines(text).map((line) => {
    const start = next
    while ((spans[next]?.start ?? Infinity) < line.end) next += 1
    const within = spans.slice(start, next).filter(({ end }) => end <= line.end)
    return { ...line, spans: within.map((span) => ({ span, isReference: references.has(span) })) }
  })
}

/** What a person says now comes after what is carried over, and counts for the same line or span. */
export function withCarried(carried: Required<Corrections>, said: Corrections = {}): Required<Corrections> {
  const lines = said.lines ?? []
  const spans = said.spans ?? []
  const isOpenLine = ({ line }: LineCorrection) => !lines.some((one) => one.line === line)
  const isOpenSpan = ({ start, end }: SpanCorrection) =>
    !spans.some((one) => one.start === start && one.end === end)
  return {
    lines: [...carried.lines.filter(isOpenLine), ...lines],
    spans: [...carried.spans.filter(isOpenSpan), ...spans],
  }
}

function readingsOf({ sections, quotes }: Manuscript): Map<string, Reading> {
  const readings = new Map<string, Reading>()
  const ambiguous = new Set<string>()
  const note = (text: string, reading: Reading) => {
    const known = readings.get(text)
    if (known && canonicalJson(plain(known)) !== canonicalJson(plain(reading))) ambiguous.add(text)
    readings.set(text, reading)
  }
  const kindsIn = (block: Block) =>
    quotesIn(block).flatMap((index): [string, SpanKind][] => {
      const quote = quotes[index]
      if (!quote) return []
      const kind = quote.kind === 'direct' ? 'direct-quote' : 'partial-quote'
      return [[`${quote.marks.open}${quote.wording}${quote.marks.close}`, kind]]
    })
  for (const { heading, blocks } of sections) {
    if (heading !== null) note(heading, { role: 'heading', quotations: new Map() })
    for (const block of blocks) {
      if (block.type !== 'paragraph' && block.type !== 'separator') continue
      const text = blockText(block, quotes)[0] ?? ''
      note(text, { role: block.type, quotations: new Map(kindsIn(block)) })
    }
  }
  for (const text of ambiguous) readings.delete(text)
  return readings
}

function plain({ role, quotations }: Reading): unknown {
  return { role, quotations: [...quotations] }
}

function rolesOf({ sections }: ParsedArticle): Map<number, LineRole> {
  const roles = new Map<number, LineRole>()
  for (const { headingLine, blocks } of sections) {
    if (headingLine !== null) roles.set(headingLine, 'heading')
    for (const { line, kind } of blocks) roles.set(line, kind)
  }
  return roles
}

/** Of the spans of a line those that were a quotation then and are none now, or the other way round. */
function spansReadOtherwise(spans: readonly ReadSpan[], { quotations }: Reading): SpanCorrection[] {
  return spans.flatMap(({ span: { start, end, text, kind }, isReference }) => {
    const was = quotations.get(text)
    const isQuotation = kind === 'direct-quote' || kind === 'partial-quote'
    if (isReference && was !== kind) return [{ start, end, kind: was ?? 'uncertain' }]
    return !isQuotation && was ? [{ start, end, kind: was }] : []
  })
}
