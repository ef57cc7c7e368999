import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { runSql } from './transaction'

/** The quotations that the sections of an article refer to, by id. */
export async function quotesOfArticle(req: PayloadRequest, article: number): Promise<Set<number>> {
  const rows = await runSql(
    req,
    sql`select distinct (found->>'quote')::numeric as quote
        from sections s, jsonb_path_query(s.body, '$.** ? (@.type == "quotation")') found
        where s.article_id = ${article}`,
  )
  return new Set(rows.map(({ quote }) => Number(quote)))
}
