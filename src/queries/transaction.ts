import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

type Statement = ReturnType<typeof sql>

interface Session {
  execute(statement: Statement): Promise<{ rows: Record<string, unknown>[] }>
}

/** Drizzle's handles as Payload's PostgreSQL adapter keeps them: one for each open transaction. */
export interface PostgresAdapter {
  drizzle: Session
  sessions: Record<string, { db: Session } | undefined>
}

/** The connection of an open transaction, or null when that transaction has ended or never began. */
export function sessionIn(adapter: PostgresAdapter, id: number | string | null): Session | null {
  return id === null ? null : (adapter.sessions[String(id)]?.db ?? null)
}

/** The connection of the request's transaction, or the pool where none is open. */
async function sessionOf(req: PayloadRequest): Promise<Session> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = req.transactionID ? await req.transactionID : null
  return sessionIn(adapter, id) ?? adapter.drizzle
}

/** Runs SQL inside the request's transaction, so that it sees what the request wrote and fails with it. */
export async function runSql(req: PayloadRequest, statement: Statement): Promise<Record<string, unknown>[]> {
  const session = await sessionOf(req)
  const { rows } = await session.execute(statement)
  return rows
}

/**
 * Locks one row until the transaction ends and returns its columns; null when there is no such row.
 * Without the lock, seven of eight parallel writes from the same copy would pass the version check. It leaves
 * the key alone, so that saving a section, which refers to its article, does not wait for the article.
 */
export async function lockRow(
  req: PayloadRequest,
  table: string,
  id: number | string,
): Promise<Record<string, unknown> | null> {
  const rows = await runSql(
    req,
    sql`select * from ${sql.identifier(table)} where id = ${Number(id)} for no key update`,
  )
  return rows[0] ?? null
}
