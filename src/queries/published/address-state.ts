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
  title: string
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

export const addressColumns = `a.current, p.slug, p.state, p.page->'manuscript'->>'title' as title,
  p.withdrawn_at, p.withdrawn_reason`

export const addressJoin = `addresses a join publications p on p.id = a.publication_id`

/**
 * Where an address leads when it does not lead to a published article; null when it does. Withdrawal comes
 * before moving: a former address of a withdrawn article must answer 410, not lead to another 410.
 */
export function elsewhere(row: AddressRow | undefined): Elsewhere | null {
  if (row === undefined) return { kind: 'unknown' }
  if (row.state === 'withdrawn') {
    const at = row.withdrawn_at ?? new Date(0)
    return { kind: 'withdrawn', at: at.toISOString(), reason: row.withdrawn_reason, title: row.title }
  }
  return row.current ? null : { kind: 'moved', slug: row.slug }
}
