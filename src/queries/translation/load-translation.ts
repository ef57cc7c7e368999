import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { Revision, Translation } from '../../payload-types'
import { idOf } from '../quote-value'
import { loadRevision } from '../revision-facts'
import { runSql } from '../transaction'

/** A translation with plain ids. */
export interface TranslationFacts {
  id: number
  article: number
  locale: string
  sourceLocale: string
  sourceRevision: number
}

/** The translation, or null. The caller has checked who asks: this reads past access. */
export async function loadTranslation(req: PayloadRequest, id: number): Promise<TranslationFacts | null> {
  const document = await req.payload.findByID({
    collection: 'translations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return document && translationFacts(document)
}

export function translationFacts({
  id,
  article,
  locale,
  sourceLocale,
  sourceRevision,
}: Translation): TranslationFacts {
  return {
    id,
    article: idOf(article),
    locale,
    sourceLocale,
    sourceRevision: idOf(sourceRevision),
  }
}

/** The translation of an article into a locale, or null. */
export async function findTranslation(
  req: PayloadRequest,
  article: number,
  locale: string,
): Promise<TranslationFacts | null> {
  const [found] = (await translationsOf(req, article)).filter((one) => one.locale === locale)
  return found ?? null
}

/** Every translation of an article. */
export async function translationsOf(req: PayloadRequest, article: number): Promise<TranslationFacts[]> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { article: { equals: article } },
    sort: 'locale',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(translationFacts)
}

/** The newest revision of the source that is approved, whether or not readers see it; null when there is none. */
export async function newestApproved(req: PayloadRequest, article: number): Promise<Revision | null> {
  const [row] = await runSql(
    req,
    sql`select r.id from revisions r
        where r.article_id = ${article} and r.locale = r.source_locale and r.status in ('approved', 'published')
        order by r.number desc limit 1`,
  )
  return row ? loadRevision(req, Number(row.id)) : null
}

/**
 * Keeps the source from moving under a translation until the transaction ends. People who write do not wait for each
 * other.
 */
export async function holdTranslation(req: PayloadRequest, id: number): Promise<void> {
  await runSql(req, sql`select id from translations where id = ${id} for share`)
}
