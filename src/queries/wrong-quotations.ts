import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { runSql } from './transaction'

/** A revision that holds quotations which are misattributed or withdrawn by now. */
export interface WrongRevision {
  revision: number
  locale: string
  number: number
  /** Whether readers see it. */
  isPublished: boolean
  quotations: number
}

/** The revisions of an article, translations included, with such quotations: what readers see first, then the newest. */
export async function revisionsWithWrongQuotations(
  req: PayloadRequest,
  article: number,
): Promise<WrongRevision[]> {
  const rows = await runSql(
    req,
    sql`select r.id, r.locale, r.number, coalesce(bool_or(p.id is not null), false) as is_published,
          count(distinct q.id)::int as quotations
        from revisions r
        join quotes q on q.lifecycle in ('misattributed', 'withdrawn') and jsonb_exists(r.identity->'quotes', q.key)
        left join publications p on p.revision_id = r.id and p.state = 'published'
        where r.article_id = ${article}
        group by r.id, r.locale, r.number
        order by is_published desc, r.number desc`,
  )
  return rows.map(({ id, locale, number, is_published: isPublished, quotations }) => ({
    revision: Number(id),
    locale: String(locale),
    number: Number(number),
    isPublished: isPublished === true,
    quotations: Number(quotations),
  }))
}
