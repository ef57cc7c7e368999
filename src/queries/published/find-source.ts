import type { DeliveredSource } from '../../domain/republishing/delivered-quotes'
import { listed, pageOf, type ListedRow, type QuotationList } from './list-quotations'
import { readRows } from './pool'
import { readQuotationCursor } from './quotation-cursor'

/** A source as its latest quotation describes it, with a page of its quotations, latest date first. */
export interface SourcePage {
  kind: 'published'
  source: DeliveredSource
  quotations: QuotationList
}

interface SourceOptions {
  limit: number
  /** A cursor of an earlier answer; one that is not ours gives the first page. */
  after?: string | null
}

/** A page beyond the last quotation has the source and no quotation: then these columns are null. */
type Row = { source: DeliveredSource } & (ListedRow | Record<keyof ListedRow, null>)

const columns = ['speaker', 'document'] as const

/** One branch for each part a source can have, in the order of its index, so that each reads one page only. */
function branches(condition: string, limit: string): string {
  return columns
    .map(
      (column) => `(select ${listed.columns} from copydesk.quotations q
        where q.standing and q.locale = $1 and q.${column} = $2${condition} order by ${listed.order} limit ${limit})`,
    )
    .join(' union ')
}

const described = `select s.value as source from (
    ${columns
      .map(
        (column) => `(select q.value, q.dated, q.publication_id from copydesk.quotations q
          where q.standing and q.locale = $1 and q.${column} = $2 order by ${listed.order} limit 1)`,
      )
      .join(' union all ')}
  ) newest cross join lateral jsonb_array_elements(newest.value->'sources') s
  where s.value->>'id' = $2
  order by newest.dated desc, newest.publication_id desc limit 1`

function textOf(condition: string): string {
  return `select d.source, l.* from (${described}) d
    left join lateral (
      select * from (${branches(condition, '$3')}) both_parts order by ${listed.order} limit $3
    ) l on true`
}

const firstPage = textOf('')
const laterPage = textOf(' and (q.dated, q.publication_id, q.place) < ($4, $5::int, $6::int)')

/**
 * Everything published in a locale that a source said, or that stands in it, across articles, in one query.
 * Null when no published quotation is by it or in it.
 */
export async function findSource(
  locale: string,
  id: string,
  { limit, after }: SourceOptions,
): Promise<SourcePage | null> {
  const cursor = after ? readQuotationCursor(after) : null
  const values = [locale, id, limit + 1]
  const rows = await (cursor === null
    ? readRows<Row>('copydesk-source', firstPage, values)
    : readRows<Row>('copydesk-source-after', laterPage, [
        ...values,
        cursor.dated,
        cursor.publication,
        cursor.place,
      ]))
  const [first] = rows
  if (first === undefined) return null
  const found = rows.flatMap((row) => (row.value === null ? [] : [row as ListedRow]))
  return { kind: 'published', source: first.source, quotations: pageOf(found, limit) }
}
