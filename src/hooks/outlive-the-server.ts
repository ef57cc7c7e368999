import type { Payload } from 'payload'
import type pg from 'pg'

/**
 * Lets the application outlive a restart of PostgreSQL. A connection that breaks while nobody waits for it
 * is an `error` event, and Node ends a process in which nobody listens to one: every reader would lose the
 * site because the database was restarted. Whoever does wait gets the error as the answer to their query,
 * and the pool replaces the connection.
 */
export function outliveTheServer(payload: Payload): void {
  const { pool } = payload.db as unknown as { pool: pg.Pool }
  const note = (error: Error) => payload.logger.warn(`a connection to PostgreSQL broke: ${error.message}`)
  // A connection that is in use, between two statements of a transaction, has only its own listeners.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', note)
}
