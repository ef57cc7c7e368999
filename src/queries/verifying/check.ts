import type { PayloadRequest } from 'payload'

/** What is gone through, by the names of the collections. */
export type CheckedRecord =
  'revisions' | 'decisions' | 'publications' | 'segment-translations' | 'quote-translations' | 'events'

/** The first thing found wrong: which record, and what it should have been. */
export interface Fault {
  record: CheckedRecord | 'triggers'
  id: number | string
  what: string
  expected: string
  found: string
}

export type Row = Record<string, unknown>
type Checked = { checked: number; fault: Fault | null }
export type Check = (req: PayloadRequest) => Promise<Checked>

/** Rows that are read at once. */
export const PAGE = 200

/** Goes through a table in the order of its ids, page by page, so that a long record fits into memory. */
export async function eachRow(
  page: (after: number) => Promise<Row[]>,
  check: (row: Row) => Fault | null,
): Promise<Checked> {
  let checked = 0
  for (let after = 0; ;) {
    const rows = await page(after)
    for (const row of rows) {
      checked += 1
      const fault = check(row)
      if (fault) return { checked, fault }
      after = Number(row.id)
    }
    if (rows.length < PAGE) return { checked, fault: null }
  }
}

export function compare(
  record: Fault['record'],
  row: Row,
  what: string,
  expected: unknown,
  found: unknown,
): Fault | null {
  if (expected === found) return null
  return { record, id: Number(row.id), what, expected: String(expected), found: String(found) }
}
