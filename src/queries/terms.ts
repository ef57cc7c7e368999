import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { runSql } from './transaction'

/** The wordings, without marks, that the desk last answered to be terms. */
export async function deskTerms(req: PayloadRequest): Promise<string[]> {
  const rows = await runSql(
    req,
    sql`select wording from (
          select distinct on (wording) wording, answer from passages order by wording, id desc
        ) last where answer = 'term'`,
  )
  return rows.map(({ wording }) => String(wording))
}
