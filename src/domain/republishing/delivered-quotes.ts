import type { Attribution, Identity, OnBehalfOf, Quote, Source, Verification } from '../manuscript/types'
import { idAt } from './delivered-blocks'
import { quoteLabel, type LabelCode } from './label'

/** What may be said of the wording, with the source it was compared with and the day. */
export interface DeliveredLabel {
  code: LabelCode
  source: string | null
  on: string | null
}

/** `speaker` and `inDocument` are ids in `sources`. `onBehalfOf` is inference and says so. */
export type DeliveredAttribution = Omit<Attribution, 'speaker' | 'inDocument' | 'onBehalfOf'> & {
  speaker: string | null
  inDocument: string | null
  onBehalfOf: (OnBehalfOf & { inferred: true }) | null
  label: DeliveredLabel
}

/** Who of the desk verified stays with the desk; what was compared with what, and when, is public. */
export type DeliveredVerification = Omit<Verification, 'source' | 'by'> & { source: string | null }

export type DeliveredQuote = Omit<Quote, 'attribution' | 'verifications'> & {
  id: string
  attribution: DeliveredAttribution
  verifications: DeliveredVerification[]
}

export type DeliveredSource = Source & { id: string }

/** One quotation by value, its references turned into ids. */
export function deliveredQuote(quote: Quote, index: number, identity: Identity): DeliveredQuote {
  return {
    id: idAt(identity.quotes, index),
    ...quote,
    attribution: deliveredAttribution(quote, identity),
    verifications: quote.verifications.map((verification) => deliveredVerification(verification, identity)),
  }
}

export function deliveredSource(source: Source, index: number, identity: Identity): DeliveredSource {
  return { id: idAt(identity.sources, index), ...source }
}

function deliveredAttribution(quote: Quote, identity: Identity): DeliveredAttribution {
  const { attribution } = quote
  const label = quoteLabel(quote)
  return {
    ...attribution,
    speaker: sourceId(attribution.speaker, identity),
    inDocument: sourceId(attribution.inDocument, identity),
    onBehalfOf: attribution.onBehalfOf && { ...attribution.onBehalfOf, inferred: true },
    label: { ...label, source: sourceId(label.source, identity) },
  }
}

function deliveredVerification(verification: Verification, identity: Identity): DeliveredVerification {
  const { source, locator, extract, extractLanguage, method, result, on, wordingDigest } = verification
  return {
    source: sourceId(source, identity),
    locator,
    extract,
    extractLanguage,
    method,
    result,
    on,
    wordingDigest,
  }
}

function sourceId(index: number | null, identity: Identity): string | null {
  return index === null ? null : idAt(identity.sources, index)
}
