import type { AttributionStatus } from '../../domain/manuscript/types'
import type { QuotationItem } from '../../domain/republishing/quotation-item'
import type { DateRange } from './date-range'
import { readRows } from './pool'
import { readQuotationCursor, writeQuotationCursor, type QuotationCursor } from './quotation-cursor'

/** `next` is the cursor of the following page, or null at the end. */
export interface QuotationList {
  items: QuotationItem[]
  next: string | null
}

export interface QuotationListOptions {
  /** At most this many items. */
  limit: number
  /** A cursor of an earlier answer; one that is not ours gives the first page. */
  after?: string | null
  /** Ids of sources: who said it, and the document in which it stands. */
  speaker?: string | null
  document?: string | null
  status?: AttributionStatus | null
  date?: DateRange | null
}

/** The columns that place a quotation in the list, and the quotation itself. */
export interface ListedRow {
  dated: string
  publication_id: number
  place: number
  value: QuotationItem
}

/** What every list of quotations reads, and in which order; the indexes of the table are in this order too. */
export const listed = {
  columns: 'q.dated, q.publication_id, q.place, q.value',
  order: 'dated desc, publication_id desc, place desc',
}

type Condition = readonly [sql: (n: number) => string, ...values: unknown[]]

/**
 * Published quotations of a locale, latest date first. Each filter has its index, in the order of the list,
 * so that a page costs the same at the beginning and at the end.
 */
export async function listQuotations(locale: string, options: QuotationListOptions): Promise<QuotationList> {
  const conditions = conditionsOf(options)
  const values: unknown[] = [locale, options.limit + 1]
  const where = conditions.map(([sql, ...more]) => {
    values.push(...more)
    return ` and ${sql(values.length - more.length + 1)}`
  })
  const text = `select ${listed.columns} from copydesk.quotations q
    where q.standing and q.locale = $1${where.join('')} order by ${listed.order} limit $2`
  return pageOf(await readRows<ListedRow>(nameOf(options), text, values), options.limit)
}

/** Statements are prepared under a name, which must differ where the conditions do. */
function nameOf(options: QuotationListOptions): string {
  const asked = ['after', 'speaker', 'document', 'status'] as const
  const parts = asked.filter((name) => options[name] != null)
  const ends = [options.date?.from == null ? [] : 'from', options.date?.before == null ? [] : 'before']
  return ['copydesk-quotations', ...parts, ...ends.flat()].join('-')
}

function conditionsOf({ after, speaker, document, status, date }: QuotationListOptions): Condition[] {
  const cursor = after ? readQuotationCursor(after) : null
  return [
    ...afterCursor(cursor),
    ...equals('speaker', speaker),
    ...equals('document', document),
    ...equals('status', status),
    ...bound('>=', date?.from),
    ...bound('<', date?.before),
  ]
}

function equals(column: string, value: string | null | undefined): Condition[] {
  return value == null ? [] : [[(n) => `q.${column} = $${n}`, value]]
}

function bound(operator: string, value: string | null | undefined): Condition[] {
  return value == null ? [] : [[(n) => `q.dated ${operator} $${n}`, value]]
}

function afterCursor(cursor: QuotationCursor | null): Condition[] {
  if (cursor === null) return []
  const { dated, publication, place } = cursor
  const isBefore = (n: number) =>
    `(q.dated, q.publication_id, q.place) < ($${n}, $${n + 1}::int, $${n + 2}::int)`
  return [[isBefore, dated, publication, place]]
}

/** Cuts off the row that was read to know whether there are more. */
export function pageOf(rows: readonly ListedRow[], limit: number): QuotationList {
  const last = rows[limit - 1]
  const next =
    rows.length > limit && last
      ? writeQuotationCursor({ dated: last.dated, publication: last.publication_id, place: last.place })
      : null
  return { items: rows.slice(0, limit).map(({ value }) => value), next }
}
