import path from 'node:path'
import { openDatabase } from './database'
import { openSecrets } from './secrets'
import type { Settings } from './settings'

/** The folder of the project: where package.json and payload.config.ts are. */
export const projectRoot = path.resolve(import.meta.dirname, '../..')

/** What every process of one installation shares: its database, its secrets and its folder. */
export type Product = {
  dataDir: string
  /** Whether this process started the database, rather than joining one that ran. */
  hasStartedDatabase: boolean
  /** The environment under which Payload and Next find all of it. */
  env: NodeJS.ProcessEnv
  stop: () => Promise<void>
}

export type ProductOptions = { settings: Settings; isThrowaway?: boolean; log: (line: string) => void }

/**
 * Opens the database and the secrets of an installation. A secret in the environment wins over the one of
 * the data folder, and production outside the demo takes none but that.
 */
export async function openProduct({ settings, isThrowaway, log }: ProductOptions): Promise<Product> {
  const dataDir = path.resolve(settings.dataDir ?? path.join(projectRoot, '.data'))
  const { databaseUrl } = settings
  const database = await openDatabase({ dataDir, databaseUrl, isThrowaway, log })
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: database.url,
    COPYDESK_DATA_DIR: dataDir,
  }
  if (!env.PAYLOAD_SECRET && (settings.isDemo || !settings.isProduction)) {
    env.PAYLOAD_SECRET = (await openSecrets(dataDir)).payloadSecret
  }
  return { dataDir, hasStartedDatabase: database.started, env, stop: database.stop }
}
