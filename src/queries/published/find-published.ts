import type { PageProjection } from '../../domain/republishing/types'
import { addressColumns, addressJoin, elsewhere, type AddressRow, type Elsewhere } from './address-state'
import { readRows } from './pool'

export type Published = { kind: 'published'; slug: string; digest: string; page: PageProjection } | Elsewhere

type Row = AddressRow & { digest: string; page: PageProjection | null }

const text = `select ${addressColumns}, p.digest,
    case when p.state = 'published' and a.current then p.page end as page
  from ${addressJoin} where a.locale = $1 and a.slug = $2`

/** What readers get at an address, in one query: the article, where it moved, its tombstone, or nothing. */
export async function findPublished(locale: string, slug: string): Promise<Published> {
  const [row] = await readRows<Row>('copydesk-page', text, [locale, slug])
  const other = elsewhere(row)
  if (other !== null) return other
  if (!row?.page) throw new Error(`the publication at ${locale}/${slug} has no page`)
  return { kind: 'published', slug: row.slug, digest: row.digest, page: row.page }
}
