import type { Quote, Source, Verification } from '../domain/manuscript/types'
import type {
  Quote as QuoteDocument,
  Source as SourceDocument,
  Verification as VerificationDocument,
} from '../payload-types'

/** Looks up, or gives, the index in `Manuscript.sources` of a source document's id. */
export type SourceIndex = (id: number | null) => number | null

/** The id of a relationship, whether or not it came populated. */
export function idOf(value: number | { id: number }): number
export function idOf(value: number | { id: number } | null | undefined): number | null
export function idOf(value: number | { id: number } | null | undefined): number | null {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? value.id : value
}

/** An empty field says nothing; the manuscript says so with null, whatever the form sent. */
function stated(value: string | null | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : value
}

/** Chains as numbers in the order of the text; a chain mark stands for whatever the desk wrote. */
export class ChainNumbers {
  readonly #numbers = new Map<string, number>()

  numberOf(chain: string | null): number | null {
    if (chain === null) return null
    const known = this.#numbers.get(chain) ?? this.#numbers.size + 1
    this.#numbers.set(chain, known)
    return known
  }
}

interface QuoteContext {
  source: SourceIndex
  chains: ChainNumbers
  verifications: readonly VerificationDocument[]
}

/** A quotation by value, as it is frozen: the record's fields, with sources by index. */
export function quoteValue(document: QuoteDocument, { source, chains, verifications }: QuoteContext): Quote {
  const { attribution } = document
  return {
    wording: document.wording,
    marks: { open: document.marksOpen ?? '', close: document.marksClose ?? '' },
    kind: document.kind,
    language: document.language,
    originalLanguage: stated(document.originalLanguage),
    attribution: {
      status: attribution.status,
      asWritten: stated(attribution.asWritten),
      speakerKind: attribution.speakerKind ?? null,
      speaker: source(idOf(attribution.speaker)),
      onBehalfOf: onBehalfOf(attribution.onBehalfOf),
      cue: stated(attribution.cue),
      saidOn: saidOn(attribution),
      occasion: stated(attribution.occasion),
      venue: stated(attribution.venue),
      inDocument: source(idOf(attribution.inDocument)),
      group: chains.numberOf(stated(attribution.chain)),
      evidence: attribution.evidence ?? [],
      confidence: attribution.confidence,
      confidenceReason: stated(attribution.confidenceReason),
      setBy: attribution.setBy,
    },
    verifications: verifications.map((verification) => verificationValue(verification, source)),
    lifecycle: document.lifecycle,
  }
}

function onBehalfOf(value: QuoteDocument['attribution']['onBehalfOf']): Quote['attribution']['onBehalfOf'] {
  const body = stated(value?.body)
  return body === null ? null : { body, ground: value?.ground ?? '' }
}

function saidOn(value: QuoteDocument['attribution']): Quote['attribution']['saidOn'] {
  const date = stated(value.saidOnStated)
  return date === null ? null : { stated: date, edtf: stated(value.saidOnEdtf) }
}

function verificationValue(document: VerificationDocument, source: SourceIndex): Verification {
  return {
    source: source(idOf(document.source)),
    locator: stated(document.locator),
    extract: stated(document.extract),
    extractLanguage: stated(document.extractLanguage),
    method: stated(document.method),
    result: document.result,
    by: document.byName,
    on: document.checkedOn,
    wordingDigest: document.wordingDigest,
  }
}

/** A source by value: its names, and of the citation only what is stated. */
export function sourceValue(document: SourceDocument): Source {
  const entries = Object.entries(document.citation ?? {}).filter(([, value]) => Boolean(value))
  return {
    kind: document.kind,
    name: document.name,
    role: stated(document.role),
    names: Object.fromEntries((document.names ?? []).map(({ locale, name }) => [locale, name])),
    citation: entries.length > 0 ? Object.fromEntries(entries) : null,
  }
}
