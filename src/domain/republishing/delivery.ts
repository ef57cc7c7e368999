/**
 * The delivery document: the published manuscript as JSON for other programs.
 *
 * Blocks carry their ids and refer to quotations by id; quotations and sources stand once each, by value.
 * The document is made once, at publication; its bytes are stored and sent as they are.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../manuscript/canonical'
import type { Digest, Locale } from '../shared/brand'
import type { Identity, Manuscript } from '../manuscript/types'
import type { Alternate, HistoryEntry, PublicationFacts, TranslatedFrom } from './types'
import { countApprovers } from './approvers'
import { deliveredBlock, type DeliveredBlock } from './delivered-blocks'
import {
  deliveredQuote,
  deliveredSource,
  type DeliveredQuote,
  type DeliveredSource,
} from './delivered-quotes'

export interface DeliveredSection {
  id: string
  heading: string | null
  blocks: DeliveredBlock[]
}

export interface DeliveryDocument {
  slug: string
  locale: Locale
  sourceLocale: Locale
  title: string
  subtitle: string | null
  byline: string | null
  digest: Digest
  revision: number
  sections: DeliveredSection[]
  quotes: DeliveredQuote[]
  sources: DeliveredSource[]
  publication: {
    firstPublishedAt: string
    publishedAt: string
    /** How many people approved what is published. */
    approvals: number
    /** What happened after the first publication, oldest first. */
    changes: HistoryEntry[]
  }
  alternates: Alternate[]
  /** Only of a translation. */
  translatedFrom?: TranslatedFrom
}

/** Builds the document of one publication. Throws when `identity` does not fit the manuscript. */
export function deliveryDocument(
  manuscript: Manuscript,
  identity: Identity,
  facts: PublicationFacts,
): DeliveryDocument {
  return {
    slug: facts.slug,
    locale: manuscript.locale,
    sourceLocale: manuscript.sourceLocale,
    title: manuscript.title,
    subtitle: manuscript.subtitle,
    byline: manuscript.byline,
    digest: facts.digest,
    revision: facts.revision,
    sections: deliveredSections(manuscript, identity),
    quotes: manuscript.quotes.map((quote, index) => deliveredQuote(quote, index, identity)),
    sources: manuscript.sources.map((source, index) => deliveredSource(source, index, identity)),
    publication: {
      firstPublishedAt: facts.firstPublishedAt,
      publishedAt: facts.publishedAt,
      approvals: countApprovers(facts.approvals),
      changes: facts.history.filter((entry) => entry.kind !== 'first'),
    },
    alternates: facts.alternates,
    ...(facts.translatedFrom ? { translatedFrom: facts.translatedFrom } : {}),
  }
}

function deliveredSections(manuscript: Manuscript, identity: Identity): DeliveredSection[] {
  return manuscript.sections.map((section, s) => {
    const ids = identity.sections[s]
    if (ids === undefined) throw new Error(`identity has no section ${s}`)
    const blocks = section.blocks.map((block, b) => deliveredBlock(block, ids.blocks[b], identity))
    return { id: ids.id, heading: section.heading, blocks }
  })
}

/** The bytes to be sent, as a string to be encoded in UTF-8, and the strong ETag over exactly these bytes. */
export interface Representation {
  body: string
  etag: string
}

/**
 * Serialises in canonical form (RFC 8785), so that anybody who makes the document again from the record gets
 * the same bytes: that is how the record is verified. Throws where `canonicalJson` does.
 */
export function representationOf(document: unknown): Representation {
  const body = canonicalJson(document)
  return { body, etag: `"${bytesToHex(sha256(utf8ToBytes(body)))}"` }
}
