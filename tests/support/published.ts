/** Facts and identities for what is published, to go with the small manuscripts. */
import type { Identity, Manuscript } from '../../src/domain/manuscript/types'
import type { PublicationFacts } from '../../src/domain/republishing/types'
import { parseDigest } from '../../src/domain/shared/brand'

/** Ids that say what they are: `section-1`, `block-1-2`, `quote-1`, `source-1`, all counted from 1. */
export function identityOf(manuscript: Manuscript): Identity {
  return {
    sections: manuscript.sections.map((section, s) => ({
      id: `section-${s + 1}`,
      blocks: section.blocks.map((_, b) => `block-${s + 1}-${b + 1}`),
    })),
    quotes: manuscript.quotes.map((_, index) => `quote-${index + 1}`),
    sources: manuscript.sources.map((_, index) => `source-${index + 1}`),
  }
}

export function publicationFacts(parts: Partial<PublicationFacts> = {}): PublicationFacts {
  const digest = parseDigest('ab'.repeat(32))
  if (digest === null) throw new Error('the digest of the tests is no digest')
  return {
    slug: 'summit',
    digest,
    revision: 2,
    approvals: [],
    history: [],
    alternates: [],
    firstPublishedAt: '2026-11-01T00:00:00.000Z',
    publishedAt: '2026-11-03T12:00:00.000Z',
    ...parts,
  }
}
