import type { Quote, Source } from '../domain/manuscript/types'
import type { Quote as QuoteDocument, Source as SourceDocument } from '../payload-types'

type Fields<D> = Omit<
  D,
  'id' | 'key' | 'lockVersion' | 'updatedAt' | 'createdAt' | 'importedBy' | 'verifications'
>

/** The fields of a quotation's record; the inverse of `quoteValue`. `sourceId` gives a source's document. */
export function quoteFields(quote: Quote, sourceId: (index: number) => number): Fields<QuoteDocument> {
  const { attribution, marks } = quote
  const document = (index: number | null) => (index === null ? null : sourceId(index))
  return {
    wording: quote.wording,
    marksOpen: marks.open,
    marksClose: marks.close,
    kind: quote.kind,
    language: quote.language,
    originalLanguage: quote.originalLanguage,
    lifecycle: quote.lifecycle,
    attribution: {
      status: attribution.status,
      asWritten: attribution.asWritten,
      speakerKind: attribution.speakerKind,
      speaker: document(attribution.speaker),
      onBehalfOf: {
        body: attribution.onBehalfOf?.body ?? null,
        ground: attribution.onBehalfOf?.ground ?? null,
      },
      cue: attribution.cue,
      saidOnStated: attribution.saidOn?.stated ?? null,
      saidOnEdtf: attribution.saidOn?.edtf ?? null,
      occasion: attribution.occasion,
      venue: attribution.venue,
      inDocument: document(attribution.inDocument),
      chain: attribution.group === null ? null : String(attribution.group),
      evidence: attribution.evidence,
      confidence: attribution.confidence,
      confidenceReason: attribution.confidenceReason,
      setBy: attribution.setBy,
    },
  }
}

/** The fields of a source's record; the inverse of `sourceValue`. Aliases are the desk's own, and stay. */
export function sourceFields(source: Source): Omit<Fields<SourceDocument>, 'aliases'> {
  return {
    kind: source.kind,
    name: source.name,
    role: source.role,
    names: Object.entries(source.names).map(([locale, name]) => ({ locale, name })),
    citation: { ...source.citation },
  }
}
