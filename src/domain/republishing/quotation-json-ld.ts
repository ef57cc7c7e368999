import type { SourceKind } from '../manuscript/types'
import type { DeliveredSource } from './delivered-quotes'
import type { QuotationItem } from './quotation-item'
import type { SiteAddresses } from './site-addresses'

/** A schema.org node, to be written into a page by `jsonLdText`. */
export type JsonLd = Record<string, unknown>

const types: Record<SourceKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
  work: 'CreativeWork',
  event: 'Event',
}

/**
 * A quotation in the terms of schema.org. `spokenByCharacter` only where the attribution names the speaker:
 * a machine that reads a name here believes it. Collective words were spoken by nobody by name.
 */
export function quotationJsonLd(item: QuotationItem, addresses: SiteAddresses): JsonLd {
  const { attribution, article } = item
  const speaker = sourceOf(item, attribution.speaker)
  const document = sourceOf(item, attribution.inDocument)
  const verifiedAgainst = sourceOf(item, attribution.label.source)
  const isSpoken = speaker !== null && attribution.status !== 'collective' && isSomebody(speaker)
  const writing = speaker !== null && !isSomebody(speaker) ? speaker : null
  const citation = unique([writing, document, verifiedAgainst]).map((source) => node(source, addresses))
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': addresses.quotation(item.id),
    url: addresses.quotation(item.id),
    text: item.wording,
    inLanguage: item.language,
    ...(isSpoken ? { spokenByCharacter: node(speaker, addresses) } : {}),
    isBasedOn: { '@type': 'NewsArticle', '@id': addresses.article, headline: article.title },
    ...(citation.length > 0 ? { citation } : {}),
  }
}

/** JSON that may stand inside a `script` element: nothing in it ends the element or begins a comment. */
export function jsonLdText(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function sourceOf({ sources }: QuotationItem, id: string | null): DeliveredSource | null {
  return sources.find((source) => source.id === id) ?? null
}

function isSomebody({ kind }: DeliveredSource): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'group'
}

function unique(sources: readonly (DeliveredSource | null)[]): DeliveredSource[] {
  return [...new Set(sources)].filter((source) => source !== null)
}

function node({ id, kind, name, citation }: DeliveredSource, addresses: SiteAddresses): JsonLd {
  const publisher = citation?.publisher
  return {
    '@type': types[kind],
    '@id': addresses.source(id),
    name,
    ...(citation?.url === undefined ? {} : { url: citation.url }),
    ...(citation?.issued === undefined ? {} : { datePublished: citation.issued }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  }
}
