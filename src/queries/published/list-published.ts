import type { Alternate } from '../../domain/republishing/types'
import { readCursor, writeCursor, type Cursor } from './cursor'
import { readRows } from './pool'

/** One line of a list of published articles. */
export interface PublishedItem {
  slug: string
  locale: string
  title: string
  subtitle: string | null
  byline: string | null
  digest: string
  revision: number
  firstPublishedAt: string
  publishedAt: string
  alternates: Alternate[]
}

/** `next` is the cursor of the following page, or null at the end. */
export interface PublishedPage {
  items: PublishedItem[]
  next: string | null
}

export interface ListOptions {
  /** At most this many items. */
  limit: number
  /** A cursor of an earlier answer; one that is not ours gives the first page. */
  after?: string | null
  /** An instant: only what was published or changed at it or later. */
  updatedSince?: string | null
}

interface Row {
  id: number
  slug: string
  locale: string
  digest: string
  title: string
  subtitle: string | null
  byline: string | null
  revision: number
  alternates: Alternate[]
  first_published_at: Date
  published_at: Date
}

const text = `select p.id, p.slug, p.locale, p.digest, p.first_published_at, p.published_at,
    p.page->'manuscript'->>'title' as title, p.page->'manuscript'->>'subtitle' as subtitle,
    p.page->'manuscript'->>'byline' as byline, (p.page->>'revision')::int as revision,
    p.page->'alternates' as alternates
  from publications p
  where p.locale = $1 and p.state = 'published'
    and ($2::timestamptz is null or (p.first_published_at, p.id) < ($2::timestamptz, $3::int))
    and ($4::timestamptz is null or p.published_at >= $4::timestamptz)
  order by p.first_published_at desc, p.id desc
  limit $5`

/** What is published in a locale, newest first; the place in the list does not move when an article changes. */
export async function listPublished(locale: string, options: ListOptions): Promise<PublishedPage> {
  const cursor = options.after ? readCursor(options.after) : null
  const values = [locale, cursor?.firstPublishedAt ?? null, cursor?.id ?? null, options.updatedSince ?? null]
  const rows = await readRows<Row>('copydesk-list', text, [...values, options.limit + 1])
  const items = rows.slice(0, options.limit).map(itemOf)
  const last = rows[options.limit - 1]
  return { items, next: rows.length > options.limit && last ? writeCursor(cursorOf(last)) : null }
}

function cursorOf(row: Row): Cursor {
  return { id: row.id, firstPublishedAt: row.first_published_at.toISOString() }
}

function itemOf(row: Row): PublishedItem {
  const { slug, locale, title, subtitle, byline, digest, revision, alternates } = row
  const firstPublishedAt = row.first_published_at.toISOString()
  const publishedAt = row.published_at.toISOString()
  return {
    slug,
    locale,
    title,
    subtitle,
    byline,
    digest,
    revision,
    firstPublishedAt,
    publishedAt,
    alternates,
  }
}
