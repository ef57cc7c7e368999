import { sql } from 'drizzle-orm'
import type { CollectionBeforeDeleteHook } from 'payload'

import { runSql } from '../queries/transaction'
import { stop } from './refusal-error'

/**
 * A quotation that a text shows cannot be deleted: the text would quote nothing. Nor can one that somebody
 * verified: the verification is on record.
 */
export const keepQuoteInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const users = await runSql(
    req,
    sql`select article_id from sections where jsonb_path_exists(body, '$.** ? (@.type == "quotation" && @.quote == $id)', ${JSON.stringify({ id: Number(id) })}::jsonb) limit 5`,
  )
  const verified = await runSql(req, sql`select 1 from verifications where quote_id = ${Number(id)} limit 1`)
  if (users.length + verified.length > 0) {
    stop(req, { code: 'inUse' })
  }
}
