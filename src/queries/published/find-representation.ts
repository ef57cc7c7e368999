import { addressColumns, addressJoin, elsewhere, type AddressRow, type Elsewhere } from './address-state'
import { readRows } from './pool'

/** The finished bytes of an article, as they were made at publication, with the ETag over them. */
export type FoundRepresentation =
  { kind: 'published'; body: string; etag: string; digest: string } | Elsewhere

type Row = AddressRow & { representation: string | null; etag: string; digest: string }

const text = `select ${addressColumns}, p.etag, p.digest,
    case when p.state = 'published' and a.current then p.representation end as representation
  from ${addressJoin} where a.locale = $1 and a.slug = $2`

/** The delivery document at an address, in one query. */
export async function findRepresentation(locale: string, slug: string): Promise<FoundRepresentation> {
  const [row] = await readRows<Row>('copydesk-representation', text, [locale, slug])
  const other = elsewhere(row)
  if (other !== null) return other
  if (typeof row?.representation !== 'string') throw new Error(`nothing to send for ${locale}/${slug}`)
  return { kind: 'published', body: row.representation, etag: row.etag, digest: row.digest }
}
