import pg from 'pg'

/** Runs statements one after the other in one transaction, past the application, as its database user. */
export async function runStatements(
  statements: readonly string[],
  settings: readonly string[] = [],
): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    for (const setting of settings) await client.query(setting)
    await client.query('begin')
    const results = []
    for (const statement of statements) results.push(await client.query(statement))
    await client.query('commit')
    return results
  } finally {
    await client.end()
  }
}

/** The same as somebody who can switch the triggers off: what only `verify` can find afterwards. */
export function tamper(...statements: string[]): Promise<pg.QueryResult[]> {
  return runStatements(statements, ['set session_replication_role = replica'])
}

/** One row, as PostgreSQL has it. */
export async function oneRow(statement: string): Promise<Record<string, unknown>> {
  const [result] = await runStatements([statement])
  const row = result?.rows[0] as Record<string, unknown> | undefined
  if (!row) throw new Error(`no row: ${statement}`)
  return row
}
