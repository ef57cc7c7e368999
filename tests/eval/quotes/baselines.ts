/**
 * Two simple engines to stand beside ours. Both are handed the true spans, so that they are measured on
 * what they guess.
 */
import type { Span, SpanAttribution, SpanKind } from '../../../src/domain/quotes/types'
import type { GoldSpan, Passage } from './gold'

/** What most extractors fall back on: whoever is named nearest to the marks said it. */
export function nearestNamedPerson(passage: Passage): Span[] {
  const mentions = mentionsOf(passage)
  return passage.spans.map((gold) => {
    const nearest = isQuotation(gold.kind) ? nearestTo(gold, mentions) : null
    return foundSpan(gold, gold.kind, nearest && assertion(nearest))
  })
}

/** Short is a term, long is a quotation; title marks are left to be titles. */
export function lengthOfSpan(passage: Passage): Span[] {
  return passage.spans.map((gold) => foundSpan(gold, kindByLength(gold), null))
}

interface Mention {
  name: string
  start: number
  end: number
}

function mentionsOf({ text, spans, alsoNamed }: Passage): Mention[] {
  const speakers = spans.flatMap(({ attribution }) => (attribution?.person ? [attribution.person] : []))
  const names = [...new Set([...speakers, ...alsoNamed])]
  return names.flatMap((name) =>
    placesOf(text, name).map((start) => ({
      name,
      start,
      end: start + name.length,
    })),
  )
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) places.push(at)
  return places
}

/** Distance is counted in code units between the nearer ends; inside the marks it is nought. */
function nearestTo({ start, end }: GoldSpan, mentions: readonly Mention[]): Mention | null {
  const distance = (mention: Mention) => Math.max(start - mention.end, mention.start - end, 0)
  return mentions.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/**
 * The longest term of the article at hand has seven characters and its shortest quotation fifteen; words of
 * an alphabet take about two and a half times the room.
 */
function kindByLength({ text, kind }: GoldSpan): SpanKind {
  if (text.startsWith('《')) return kind
  const limit = /\p{Script=Han}/u.test(text) ? 11 : 28
  return [...text].length - 2 < limit ? 'term' : 'direct-quote'
}

function isQuotation(kind: SpanKind): boolean {
  return kind === 'direct-quote' || kind === 'partial-quote'
}

function foundSpan(
  { text, start, end, nestedIn }: GoldSpan,
  kind: SpanKind,
  attribution: SpanAttribution | null,
): Span {
  return { text, start, end, kind, nestedIn, attribution, open: text.charAt(0), close: text.at(-1) ?? '' }
}

function assertion({ name, start, end }: Mention): SpanAttribution {
  return {
    status: 'explicit',
    asWritten: name,
    asWrittenStart: start,
    asWrittenEnd: end,
    speakerKind: 'person',
    person: name,
    speaker: { kind: 'person', name, role: null },
    onBehalfOf: null,
    cue: null,
    saidOn: null,
    occasion: null,
    venue: null,
    inDocument: null,
    group: null,
    evidence: [],
    confidence: 'low',
    confidenceReason: 'the nearest name',
    rule: 'baseline.nearest-named-person',
  }
}
