import type { PageProjection, PublicationFacts } from '../domain/republishing/types'
import type { Publication } from '../payload-types'
import { storedDigest } from './revision-facts'

/** What readers are told beside the text, read back from a publication. */
export function publicFactsOf(publication: Publication): PublicationFacts {
  const page = publication.page as unknown as PageProjection
  const { revision, approvals, history, alternates, translatedFrom, firstPublishedAt, publishedAt } = page
  const { slug, digest } = publication
  return {
    slug,
    digest: storedDigest(digest),
    revision,
    approvals,
    history,
    alternates,
    ...(translatedFrom ? { translatedFrom } : {}),
    firstPublishedAt,
    publishedAt,
  }
}
