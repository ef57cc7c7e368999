/** An engine that knows the gold: the starting point into which the self-tests plant faults. */
import type { Span, SpanAttribution } from '../../../src/domain/quotes/types'
import type { GoldAttribution, GoldSpan, Passage } from '../../eval/quotes/gold'
import type { Answer } from '../../eval/quotes/pairing'

export function perfectAnswer(passage: Passage): Answer {
  return { passage, spans: passage.spans.map(perfectSpan) }
}

function perfectSpan({ text, start, end, kind, nestedIn, attribution }: GoldSpan): Span {
  return {
    text,
    start,
    end,
    kind,
    nestedIn,
    open: text.charAt(0),
    close: text.at(-1) ?? '',
    attribution: attribution && perfectAttribution(attribution),
  }
}

export function perfectAttribution({
  status,
  asWritten,
  speakerKind,
  person,
}: GoldAttribution): SpanAttribution {
  return {
    status,
    asWritten: asWritten?.text ?? null,
    asWrittenStart: asWritten?.start ?? null,
    asWrittenEnd: asWritten?.end ?? null,
    speakerKind,
    person,
    speaker: person === null ? null : { kind: 'person', name: person, role: null },
    onBehalfOf: null,
    cue: null,
    saidOn: null,
    occasion: null,
    venue: null,
    inDocument: null,
    group: null,
    evidence: [],
    confidence: 'medium',
    confidenceReason: 'the gold says so',
    rule: 'test.perfect',
  }
}
