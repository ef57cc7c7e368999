import type { ParsedArticle } from '../../../src/domain/importing/parse'
import { parseArticle } from '../../../src/domain/importing/parse'
import type { Span, SpanAttribution } from '../../../src/domain/quotes/types'

/** An attribution that says nothing but what is given. */
export function attribution(said: Partial<SpanAttribution>): SpanAttribution {
  return {
    status: 'unknown',
    asWritten: null,
    asWrittenStart: null,
    asWrittenEnd: null,
    speakerKind: null,
    person: null,
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
    confidenceReason: 'no rule applies',
    rule: 'none',
    ...said,
  }
}

/** The span over the first occurrence of `words`, which begin and end with one mark each. */
export function span(text: string, words: string, given: Partial<Span> = {}): Span {
  const start = text.indexOf(words)
  const marks = { open: words.charAt(0), close: words.at(-1) ?? '' }
  return {
    ...{ start, end: start + words.length, text: words, ...marks },
    ...{ kind: 'direct-quote', nestedIn: null, attribution: null },
    ...given,
  }
}

/** A parsed text with the spans of a test in place of those that the scanner finds. */
export function parsedWith(text: string, spansOf: (text: string) => Span[]): ParsedArticle {
  const parsed = parseArticle(text, { language: 'zh-Hans' })
  return { ...parsed, spans: spansOf(parsed.text) }
}
