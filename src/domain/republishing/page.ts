import type { Identity, Manuscript } from '../manuscript/types'
import type { PageProjection, PublicationFacts } from './types'

/** The projection stored with a publication, from which its page and its history are rendered. */
export function pageProjection(
  manuscript: Manuscript,
  identity: Identity,
  facts: PublicationFacts,
): PageProjection {
  return {
    manuscript,
    identity,
    revision: facts.revision,
    approvals: facts.approvals,
    history: facts.history,
    alternates: facts.alternates,
    ...(facts.translatedFrom ? { translatedFrom: facts.translatedFrom } : {}),
    firstPublishedAt: facts.firstPublishedAt,
    publishedAt: facts.publishedAt,
  }
}
