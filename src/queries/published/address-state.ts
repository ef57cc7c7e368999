/** What an address leads to, apart from what is published there. */
export type Elsewhere =
  | { kind: 'moved'; slug: string }
  | { kind: 'withdrawn'; at: string; reason: string | null; title: string }
  | { kind: 'unknown' }

/** The columns that every look-up by address reads. */
export interface AddressRow {
  current: boolean
  slug: string
  state: 'published' | 'withdrawn'
  /** Of what was withdrawn; null for what is published. */
  title: string | null
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

/** Only a tombstone needs the title: for it PostgreSQL unpacks the whole page, at every reading otherwise. */
export const addressColumns = `a.current, p.slug, p.state,
  case when p.state = 'withdrawn' then p.page->'manuscript'->>'title' end as title,
  p.withdrawn_at, p.withdrawn_reason`

export const addressJoin = `addresses a join publications p on p.id = a.publication_id`

/**
 * Where an address leads when it does not lead to a published article; null when it does. Withdrawal comes
 * before moving: a former address of a withdrawn article must answer 410, not lead to another 410.
 */
export function elsewhere(row: AddressRow | undefined): Elsewhere | null {
  if (row === undefined) return { kind: 'unknown' }
  if (row.state === 'withdrawn') {
    const { withdrawn_at: at, withdrawn_reason: reason, title } = row
    return { kind: 'withdrawn', at: (at ?? new Date(0)).toISOString(), reason, title: title ?? '' }
  }
  return row.current ? null : { kind: 'moved', slug: row.slug }
}
