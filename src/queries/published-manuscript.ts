import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Manuscript } from '../domain/manuscript/types'
import type { PageProjection } from '../domain/republishing/types'
import { runSql } from './transaction'

/** The manuscript that readers see at this address, or null. */
export async function findPublishedManuscript(
  req: PayloadRequest,
  locale: string,
  slug: string,
): Promise<Manuscript | null> {
  const [row] = await runSql(
    req,
    sql`select r.manuscript from addresses a
        join publications p on p.id = a.publication_id and p.state = 'published'
        join revisions r on r.id = p.revision_id
        where a.locale = ${locale} and a.slug = ${slug}`,
  )
  return (row?.manuscript ?? null) as Manuscript | null
}

interface PublishedAddress {
  locale: string
  slug: string
  digest: string
  page: PageProjection
}

/**
 * What readers are shown at this address, under the slug that is current now; null where nothing is. Where no locale
 * is said it is the article in its own language.
 */
export async function findPublishedPage(
  req: PayloadRequest,
  locale: string | undefined,
  slug: string,
): Promise<PublishedAddress | null> {
  const isAsked = locale === undefined ? sql`r.locale = r.source_locale` : sql`a.locale = ${locale}`
  const [row] = await runSql(
    req,
    sql`select a.locale, p.slug, p.digest, p.page from addresses a
        join publications p on p.id = a.publication_id and p.state = 'published'
        join revisions r on r.id = p.revision_id
        where a.slug = ${slug} and ${isAsked}`,
  )
  return (row ?? null) as PublishedAddress | null
}
