import { readQuotationCursor } from '../../queries/published/quotation-cursor'

/** A page of a list of quotations, as a query asks for it. */
export interface AskedPage {
  limit: number
  after: string | null
}

/** `?limit=` 1 to 100 (20) and `?after=` the cursor of the page before; or what is wrong with them. */
export function readPage(query: URLSearchParams): AskedPage | string {
  const limit = query.get('limit') ?? '20'
  const after = query.get('after')
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > 100) return 'limit must be 1 to 100.'
  if (after !== null && readQuotationCursor(after) === null) {
    return 'after must be the cursor of an earlier answer.'
  }
  return { limit: Number(limit), after }
}

/** An id as it stands in a path; U+0000 is in none of ours, and PostgreSQL would take it for a fault. */
export function isId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text)
}
