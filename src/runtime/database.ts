import pg from 'pg'
import { type OpenDatabase, openEmbedded } from './postgres/embedded'
import { StartRefused, errorCode } from './start-refused'

export type { OpenDatabase }

export type DatabaseOptions = {
  dataDir: string
  /** A PostgreSQL of the operator's own (`DATABASE_URL`); without it the embedded one is used. */
  databaseUrl?: string
  /** Trades durability for speed; for databases that only a test run needs. */
  isThrowaway?: boolean
  log: (line: string) => void
}

/**
 * Opens the product's database: the one at `databaseUrl`, which is only checked, or the embedded
 * PostgreSQL of the data folder, which is joined when it runs and started when it does not.
 * Whoever opened must `stop()`; the embedded server ends with the last of its users.
 * @throws StartRefused when a port, a folder, a permission or the given address is in the way.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { dataDir, databaseUrl, isThrowaway = false, log } = options
  if (databaseUrl === undefined) return openEmbedded({ dataDir, isThrowaway, log })
  await checkAddress(databaseUrl)
  return { url: databaseUrl, started: false, stop: () => Promise.resolve() }
}

async function checkAddress(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    throw new StartRefused(
      `The database at DATABASE_URL does not answer (${errorCode(error) ?? String(error)}).`,
      'Check its address, name and password, or unset DATABASE_URL to use the embedded database.',
    )
  }
}
