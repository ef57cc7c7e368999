import { sql } from 'drizzle-orm'
import type { CollectionBeforeDeleteHook } from 'payload'

import { deskLanguage } from '../i18n/language'
import { runSql } from '../queries/transaction'
import { RefusalError } from './refusal-error'

/** A quotation that a text shows cannot be deleted: the text would quote nothing. */
export const keepQuoteInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const users = await runSql(
    req,
    sql`select article_id from sections where jsonb_path_exists(body, '$.** ? (@.type == "quotation" && @.quote == $id)', ${JSON.stringify({ id: Number(id) })}::jsonb) limit 5`,
  )
  if (users.length > 0) {
    throw new RefusalError({ code: 'inUse' }, deskLanguage(req.i18n?.language))
  }
}
