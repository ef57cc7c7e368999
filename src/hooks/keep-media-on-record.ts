import { sql } from 'drizzle-orm'
import type { CollectionBeforeDeleteHook } from 'payload'

import { runSql } from '../queries/transaction'
import { stop } from './refusal-error'

/** The bytes of a picture that any revision shows are kept: the record must render as it was approved. */
export const keepMediaOnRecord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await runSql(
    req,
    sql`select count(*)::int as revisions from revisions r join media m on m.id = ${Number(id)}
        where jsonb_path_query_array(r.manuscript, '$.sections[*].blocks[*].sha256') @> jsonb_build_array(m.sha256)`,
  )
  const revisions = Number(used[0]?.revisions ?? 0)
  if (revisions > 0) stop(req, { code: 'inUse' })
}
