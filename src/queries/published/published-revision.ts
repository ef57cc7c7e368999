import type { Identity, Manuscript } from '../../domain/manuscript/types'
import type { HistoryEntry } from '../../domain/republishing/types'
import { addressColumns, addressJoin, elsewhere, type AddressRow, type Elsewhere } from './address-state'
import { readRows } from './pool'

/** A revision that was published once. Withheld, it keeps its number and its gap, and says why. */
export type PublicRevision = { number: number; digest: string } & (
  | { kind: 'open'; manuscript: Manuscript; identity: Identity }
  | { kind: 'withheld'; at: string; reason: string | null }
)

export type PublishedRevisions =
  | {
      kind: 'published'
      slug: string
      title: string
      /** Number of the revision that is published now. */
      current: number
      history: HistoryEntry[]
      /** Those asked for that exist and were published, by ascending number. */
      revisions: PublicRevision[]
    }
  | Elsewhere

type Row = AddressRow & {
  published_title: string
  current_number: number
  history: HistoryEntry[]
  number: number | null
  digest: string
  manuscript: Manuscript | null
  identity: Identity
  withheld_at: Date | null
  withheld_reason: string | null
}

const text = `select ${addressColumns}, p.page->'manuscript'->>'title' as published_title, (p.page->>'revision')::int as current_number,
    p.page->'history' as history, r.number::int as number, r.digest, r.identity,
    case when r.withheld_at is null then r.manuscript end as manuscript,
    r.withheld_at, r.withheld_reason
  from ${addressJoin}
  left join revisions r on r.article_id = p.article_id and r.locale = p.locale
    and r.published_at is not null and r.number = any($3::numeric[])
    and p.state = 'published' and a.current
  where a.locale = $1 and a.slug = $2
  order by r.number`

/**
 * Revisions of an article by number, in one query. Only those that readers once had: a number that was never
 * published is not found, whoever asks.
 */
export async function findPublishedRevisions(
  locale: string,
  slug: string,
  numbers: number[],
): Promise<PublishedRevisions> {
  const rows = await readRows<Row>('copydesk-revisions', text, [locale, slug, numbers])
  const [first] = rows
  const other = elsewhere(first)
  if (other !== null) return other
  if (first === undefined) throw new Error('an address that leads somewhere has a row')
  const { published_title: title, current_number: current, history } = first
  return { kind: 'published', slug: first.slug, title, current, history, revisions: rows.flatMap(revisionOf) }
}

function revisionOf(row: Row): PublicRevision[] {
  const { number, digest, manuscript, identity } = row
  if (number === null) return []
  if (manuscript !== null) return [{ number, digest, kind: 'open', manuscript, identity }]
  const at = (row.withheld_at ?? new Date(0)).toISOString()
  return [{ number, digest, kind: 'withheld', at, reason: row.withheld_reason }]
}
