import type { QuotationItem } from '../../domain/republishing/quotation-item'
import type { PageProjection } from '../../domain/republishing/types'
import { readRows } from './pool'

/** Where the address of a quotation leads when readers cannot have the quotation. */
export type QuotationElsewhere =
  | { kind: 'withdrawn'; at: string; reason: string | null; title: string }
  /** The article stands and no longer has this quotation. */
  | { kind: 'removed'; slug: string; title: string }
  | { kind: 'unknown' }

export type FoundQuotation = { kind: 'published'; item: QuotationItem } | QuotationElsewhere

interface Row {
  value: QuotationItem | null
  slug: string
  state: 'published' | 'withdrawn'
  title: string | null
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

/** Only what is gone needs the title: for it PostgreSQL unpacks the whole page. */
const columns = `q.value, p.slug, p.state, p.withdrawn_at, p.withdrawn_reason,
  case when not q.standing then p.page->'manuscript'->>'title' end as title`

const place = `copydesk.quotations q join publications p on p.id = q.publication_id
  where q.quotation = $2 and q.locale = $1 order by q.standing desc, q.publication_id limit 1`

const text = `select ${columns} from ${place}`

/** The quotation of that id in a locale, in one query: by itself, or what became of it. */
export async function findQuotation(locale: string, id: string): Promise<FoundQuotation> {
  const [row] = await readRows<Row>('copydesk-quotation', text, [locale, id])
  if (row === undefined) return { kind: 'unknown' }
  return row.value === null ? elsewhere(row) : { kind: 'published', item: row.value }
}

/** A quotation with what its own page shows beside it: the article around it. */
export interface QuotationPage {
  kind: 'published'
  item: QuotationItem
  /** Index into the manuscript's quotes. */
  index: number
  page: PageProjection
  /** The other locales in which the same quotation stands. */
  otherLocales: string[]
}

interface PageRow extends Row {
  place: number
  page: PageProjection | null
  other_locales: string[]
}

const pageText = `select ${columns}, q.place, case when q.standing then p.page end as page,
    array(select distinct o.locale from copydesk.quotations o
      where o.quotation = $2 and o.locale <> $1 and o.standing order by 1) as other_locales
  from ${place}`

/** What the page of a quotation shows, in one query. */
export async function findQuotationPage(
  locale: string,
  id: string,
): Promise<QuotationPage | QuotationElsewhere> {
  const [row] = await readRows<PageRow>('copydesk-quotation-page', pageText, [locale, id])
  if (row === undefined) return { kind: 'unknown' }
  const { value: item, page, other_locales: otherLocales } = row
  if (item === null || page === null) return elsewhere(row)
  return { kind: 'published', item, index: -row.place - 1, page, otherLocales }
}

function elsewhere({
  state,
  slug,
  title,
  withdrawn_at: at,
  withdrawn_reason: reason,
}: Row): QuotationElsewhere {
  if (state === 'published') return { kind: 'removed', slug, title: title ?? '' }
  return { kind: 'withdrawn', at: (at ?? new Date(0)).toISOString(), reason, title: title ?? '' }
}
