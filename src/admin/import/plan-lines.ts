import type { LineRole } from '../../domain/importing/corrections'
import type { ParsedArticle } from '../../domain/importing/parse'
import { contentLines, type TextLine } from '../../domain/importing/structure'
import type { Finding, Span } from '../../domain/quotes/types'

/** A line of the text with the role it has in the plan, the marks in it, and what was found in it. */
export interface PlanLine extends TextLine {
  role: LineRole
  /** Which roles a person may give it: title and subtitle stand first or nowhere. */
  mayBe: LineRole[]
  marked: MarkedSpan[]
  findings: Finding[]
}

/** A span with the spans inside it. Offsets count UTF-16 code units in the whole text. */
export interface MarkedSpan {
  span: Span
  inner: MarkedSpan[]
}

/** The lines of a parsed text as the plan reads them, in order. Findings without a place are in none. */
export function planLines(parsed: ParsedArticle): PlanLine[] {
  const lines = contentLines(parsed.text)
  const roles = rolesByLine(parsed, lines)
  const spans = new Pointer(nest(parsed.spans), ({ span }) => span.start)
  const located = parsed.findings.filter(({ offset }) => offset !== undefined)
  const findings = new Pointer(located, ({ offset }) => offset ?? 0)
  return lines.map((line, index) => ({
    ...line,
    role: roles.get(line.line) ?? 'paragraph',
    mayBe: rolesFor(index),
    marked: spans.upTo(line.end),
    findings: findings.upTo(line.end),
  }))
}

function rolesFor(index: number): LineRole[] {
  const anywhere: LineRole[] = ['heading', 'paragraph', 'separator']
  if (index === 0) return ['title', ...anywhere]
  return index === 1 ? ['subtitle', ...anywhere] : anywhere
}

function rolesByLine(parsed: ParsedArticle, lines: readonly TextLine[]): Map<number, LineRole> {
  const roles = new Map<number, LineRole>()
  const [first, second] = lines
  if (first && parsed.title !== null) roles.set(first.line, 'title')
  if (second && parsed.subtitle !== null) roles.set(second.line, 'subtitle')
  for (const { headingLine, blocks } of parsed.sections) {
    if (headingLine !== null) roles.set(headingLine, 'heading')
    for (const { line, kind } of blocks) roles.set(line, kind)
  }
  return roles
}

/** Spans that run over several lines are left to their finding: they stay text. */
function nest(spans: readonly Span[]): MarkedSpan[] {
  const marked = spans.map((span): MarkedSpan => ({ span, inner: [] }))
  return marked.filter((one) => {
    const outer = one.span.nestedIn === null ? undefined : marked[one.span.nestedIn]
    outer?.inner.push(one)
    return outer === undefined
  })
}

/** Walks a list sorted by offset once, line by line: asking each line for all of it would take quadratic time. */
class Pointer<T> {
  private next = 0

  constructor(
    private readonly items: readonly T[],
    private readonly offsetOf: (item: T) => number,
  ) {}

  upTo(end: number): T[] {
    const start = this.next
    while (this.next < this.items.length && this.offsetOf(this.items[this.next] as T) <= end) this.next += 1
    return this.items.slice(start, this.next)
  }
}

/** The index of the line that holds an offset; the last one for what lies behind all lines. */
export function lineAt(lines: readonly TextLine[], offset: number): number {
  const index = lines.findIndex(({ end }) => offset <= end)
  return index < 0 ? lines.length - 1 : index
}
