import { sql } from 'drizzle-orm'

import { runSql } from '../../queries/transaction'
import type { Act } from '../within-transaction'

/** Any number; it only has to be the same for every import. */
const IMPORT_LOCK = 7_305_273

/**
 * Makes imports into the same part of the desk's tables wait for one another until the transaction ends. An import
 * adds what is not there: two at once would both find it missing, and the memory would hold each pair twice.
 */
export async function oneImportAtATime({ req }: Act, into: string): Promise<void> {
  await runSql(req, sql`select pg_advisory_xact_lock(${IMPORT_LOCK}, hashtext(${into}))`)
}
