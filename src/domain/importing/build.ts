/** A parsed text → the manuscript that an import writes. The second half of every import. */
import type { Attribution, Block, Evidence, Inline, Manuscript, Quote } from '../manuscript/types'
import type { Span, SpanAttribution } from '../quotes/types'
import type { Locale } from '../shared/brand'
import type { ParsedArticle } from './parse'
import { referencesOf } from './references'
import { selectorsFor } from './selectors'
import { SourceList } from './source-list'
import type { ParsedBlock } from './structure'

interface Building {
  parsed: ParsedArticle
  /** Spans that become references, sorted by start, none inside another. */
  references: Span[]
  quotes: Quote[]
  sources: SourceList
  /** The scanner's chain numbers → 1, 2, 3 in the order of the text. */
  groups: Map<number, number>
  language: string
  selectorOf: (evidence: SpanAttribution['evidence'][number]) => Evidence
}

/**
 * The manuscript of a parsed text: its text form equals the text. Titles, terms and what is uncertain stay
 * text; direct and partial quotations become references, what they quote in turn stays in their wording.
 * Everything the text does not say is null. A text without a title gives a manuscript with an empty one,
 * which the finding `noTitle` forbids to import.
 */
export function manuscriptFrom(
  parsed: ParsedArticle,
  { locale, sourceLocale }: { locale: Locale; sourceLocale: Locale },
): Manuscript {
  const building = startBuilding(parsed, locale)
  const sections = parsed.sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) => blockFrom(block, building)),
  }))
  const { title, subtitle } = parsed
  const { quotes, sources } = building
  const front = { schema: 1 as const, locale, sourceLocale, title: title ?? '', subtitle, byline: null }
  return { ...front, sections, quotes, sources: sources.list }
}

function startBuilding(parsed: ParsedArticle, locale: Locale): Building {
  return {
    parsed,
    references: referencesOf(parsed.spans),
    quotes: [],
    sources: new SourceList(),
    groups: new Map(),
    language: locale.split('-')[0] ?? locale,
    selectorOf: selectorsFor(parsed.text),
  }
}

function blockFrom(block: ParsedBlock, building: Building): Block {
  if (block.kind === 'separator') return { type: 'separator', text: block.text }
  const children: Inline[] = []
  let at = block.start
  for (const span of spansWithin(block, building.references)) {
    children.push(...textRun(building, at, span.start), quoteReference(span, building))
    at = span.end
  }
  return { type: 'paragraph', children: [...children, ...textRun(building, at, block.end)] }
}

/** Spans that begin before the block or end after it are left out: they stay text. */
function spansWithin(block: ParsedBlock, spans: readonly Span[]): Span[] {
  const within: Span[] = []
  for (let i = firstFrom(spans, block.start); (spans[i]?.start ?? Infinity) < block.end; i++) {
    const span = spans[i]
    if (span && span.end <= block.end) within.push(span)
  }
  return within
}

/** The index of the first span that starts at or after `offset`, by bisection. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function textRun({ parsed }: Building, start: number, end: number): Inline[] {
  return end > start ? [{ type: 'text', text: parsed.text.slice(start, end) }] : []
}

function quoteReference(span: Span, building: Building): Inline {
  const quote: Quote = {
    wording: building.parsed.text.slice(span.start + span.open.length, span.end - span.close.length),
    marks: { open: span.open, close: span.close },
    kind: span.kind === 'direct-quote' ? 'direct' : 'partial',
    language: building.language,
    originalLanguage: null,
    attribution: span.attribution ? attributionFrom(span.attribution, building) : unattributed(),
    verifications: [],
    lifecycle: 'active',
  }
  return { type: 'quote', quote: building.quotes.push(quote) - 1 }
}

/** A rule never sets confidence high: certainty is for people who looked. */
function attributionFrom(said: SpanAttribution, { sources, groups, selectorOf }: Building): Attribution {
  return {
    status: said.status,
    asWritten: said.asWritten,
    speakerKind: said.speakerKind,
    speaker: sources.indexOf(said.speaker),
    onBehalfOf: said.onBehalfOf && { ...said.onBehalfOf },
    cue: said.cue?.text ?? null,
    saidOn: said.saidOn && { ...said.saidOn },
    occasion: said.occasion,
    venue: said.venue,
    inDocument: sources.indexOf(said.inDocument),
    group: said.group === null ? null : numberOf(said.group, groups),
    evidence: said.evidence.map(selectorOf),
    confidence: said.confidence === 'high' ? 'medium' : said.confidence,
    confidenceReason: said.confidenceReason,
    setBy: 'rule',
  }
}

function numberOf(group: number, groups: Map<number, number>): number {
  const number = groups.get(group) ?? groups.size + 1
  groups.set(group, number)
  return number
}

function unattributed(): Attribution {
  return {
    status: 'unknown',
    asWritten: null,
    speakerKind: null,
    speaker: null,
    onBehalfOf: null,
    cue: null,
    saidOn: null,
    occasion: null,
    venue: null,
    inDocument: null,
    group: null,
    evidence: [],
    confidence: 'low',
    confidenceReason: null,
    setBy: 'rule',
  }
}
