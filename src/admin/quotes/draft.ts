import type { Attribution, Evidence } from '../../domain/manuscript/types'
import { selectorFor } from '../../domain/quotes/anchors'
import type { DeskQuotation, NamedSource } from '../../queries/desk-quotation'
import type { ShownRange } from './selected-range'

/** An attribution as somebody is about to decide it. An empty text is nothing stated. */
export interface Draft {
  status: Attribution['status']
  speakerKind: Attribution['speakerKind']
  asWritten: string
  speaker: NamedSource | null
  inDocument: NamedSource | null
  cue: string
  saidOnStated: string
  saidOnEdtf: string
  occasion: string
  venue: string
  body: string
  ground: string
  /** Null until the person says how sure they are. */
  confidence: Attribution['confidence'] | null
  confidenceReason: string
  evidence: Evidence[]
}

/**
 * What stands now. How sure a rule was is not how sure the person is who takes it over, nor was anybody sure of what
 * is open: that they say themselves.
 */
export function draftOf({ quote: { attribution }, speaker, inDocument }: DeskQuotation): Draft {
  const isByRule = attribution.setBy === 'rule'
  const isOpen = attribution.status === 'unknown' && attribution.confidence !== 'high'
  return {
    status: attribution.status,
    speakerKind: attribution.speakerKind ?? null,
    asWritten: attribution.asWritten ?? '',
    speaker,
    inDocument,
    cue: attribution.cue ?? '',
    saidOnStated: attribution.saidOnStated ?? '',
    saidOnEdtf: attribution.saidOnEdtf ?? '',
    occasion: attribution.occasion ?? '',
    venue: attribution.venue ?? '',
    body: attribution.onBehalfOf?.body ?? '',
    ground: attribution.onBehalfOf?.ground ?? '',
    confidence: isByRule || isOpen ? null : attribution.confidence,
    confidenceReason: isByRule ? '' : (attribution.confidenceReason ?? ''),
    evidence: attribution.evidence ?? [],
  }
}

/** The body of the act. */
export function attributionBody(draft: Draft): Record<string, unknown> {
  const { speaker, inDocument, body, ground, ...rest } = draft
  const stated = Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [field, value === '' ? null : value]),
  )
  return {
    ...stated,
    speaker: speaker?.id ?? null,
    inDocument: inDocument?.id ?? null,
    onBehalfOf: { body: body || null, ground: ground || null },
  }
}

/** The draft with the words of a range marked: they are evidence, and what the field of that part says. */
export function withMarked(
  draft: Draft,
  { before, text, after }: DeskQuotation['context'],
  part: 'source' | 'cue',
  { start, end }: ShownRange,
): Draft {
  const selector = selectorFor(`${before}${text}${after}`, before.length + start, before.length + end)
  const others = draft.evidence.filter((one) => one.part !== part)
  const field = part === 'source' ? 'asWritten' : 'cue'
  return { ...draft, [field]: selector.exact, evidence: [...others, { part, ...selector }] }
}

/** Where typed words stand in what is shown, if they stand there exactly once. */
export function onlyPlaceOf(words: string, text: string): ShownRange | null {
  const start = words === '' ? -1 : text.indexOf(words)
  if (start < 0 || text.indexOf(words, start + 1) >= 0) return null
  return { start, end: start + words.length }
}
