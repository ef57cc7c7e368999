import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { sessionIn, type PostgresAdapter } from '../queries/transaction'

type Commit = Payload['db']['commitTransaction']

/**
 * Makes a commit that fails a failure. The adapter resolves a commit whatever PostgreSQL answered, so that a
 * deferred trigger's refusal, or a server that died at that moment, would be told to people as "published"
 * or "saved" while nothing was kept.
 *
 * Deferred constraints are checked just before, where their error still has its name; after the commit
 * PostgreSQL is asked what became of the transaction. Reading alone costs nothing: it has no transaction id.
 */
export function acknowledgeCommits(payload: Payload): void {
  const adapter = payload.db as unknown as PostgresAdapter & { commitTransaction: Commit }
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (id) => {
    const session = sessionIn(adapter, await id)
    if (!session) return commit(id)
    const written = await session.execute(sql`select pg_current_xact_id_if_assigned()::text as id`)
    const xid = written.rows[0]?.id
    if (typeof xid === 'string') await session.execute(sql`set constraints all immediate`)
    await commit(id)
    if (typeof xid === 'string') await insistOnCommit(adapter, xid)
  }
}

async function insistOnCommit(adapter: PostgresAdapter, xid: string): Promise<void> {
  const { rows } = await adapter.drizzle.execute(sql`select pg_xact_status(${xid}::xid8) as status`)
  const status = String(rows[0]?.status)
  if (status !== 'committed') throw new Error(`the transaction was not kept: PostgreSQL says ${status}`)
}
