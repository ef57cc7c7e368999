import pg from 'pg'

/**
 * The connections of the published read path. Kept in the process, not in the module: every route is bundled
 * by itself, and a pool for each of them would use up the connections of PostgreSQL.
 */
const shared = globalThis as { copydeskPublishedPool?: pg.Pool }

export function publishedPool(): pg.Pool {
  shared.copydeskPublishedPool ??= openPool()
  return shared.copydeskPublishedPool
}

/**
 * Without a listener Node ends the process when PostgreSQL restarts while a connection is idle. The pool
 * replaces what broke; whoever was reading gets the error as the answer to their query.
 */
function openPool(): pg.Pool {
  const connectionString = process.env.DATABASE_URL
  const pool = new pg.Pool({ connectionString, max: 8, application_name: 'copydesk-published' })
  return pool.on('error', (error) => console.warn(`a connection to PostgreSQL broke: ${error.message}`))
}

/** Runs one statement by name, so that PostgreSQL plans it once for each connection. */
export async function readRows<Row extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const result = await publishedPool().query<Row>({ name, text, values })
  return result.rows
}

/** Whether PostgreSQL answers at all. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await publishedPool().query('select 1')
    return true
  } catch {
    return false
  }
}
