import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrateDatabase } from '../../../scripts/prepare-database'
import { serveSite } from '../../../scripts/serve'
import { freePort } from '../../../src/runtime/postgres/access'

export interface EmptyDesk {
  address: string
  /** Under which a command finds the same database. */
  env: NodeJS.ProcessEnv
  stop: () => Promise<void>
}

/**
 * The same build as a new installation has it: in production, outside the demo, on a migrated database that
 * nobody has an account in. The database lies beside the demo's and goes with it.
 */
export async function serveEmptyDesk(): Promise<EmptyDesk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-empty-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: await makeDatabase(process.env.COPYDESK_E2E_DATABASE ?? ''),
    COPYDESK_DATA_DIR: folder,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PAYLOAD_LOG_LEVEL: 'warn',
  }
  delete env.COPYDESK_DEMO
  await migrateDatabase({ dataDir: folder, env, hasStartedDatabase: false, stop: () => Promise.resolve() })
  const site = await serveSite('start', await freePort(), env)
  const stop = async () => {
    await site.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { address: site.address, env, stop }
}

async function makeDatabase(besides: string): Promise<string> {
  const database = new URL(besides)
  const client = new pg.Client({ connectionString: database.href })
  const name = `empty_${randomBytes(4).toString('hex')}`
  await client.connect()
  await client.query(`create database ${name}`).finally(() => client.end())
  database.pathname = `/${name}`
  return database.href
}
