import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../../scripts/prepare-database'
import { openProduct } from '../../src/runtime/product'
import { readSettings } from '../../src/runtime/settings'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated, empty database that every test file gets a copy of. */
    templateDatabase: string
    payloadSecret: string
  }
}

/** Starts a PostgreSQL for this run alone, and migrates the database that the test files copy. */
export default async function openTemplate(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-integration-'))
  await chmod(folder, 0o711)
  const settings = readSettings({ COPYDESK_DATA_DIR: folder })
  const product = await openProduct({ settings, isThrowaway: true, log: () => undefined })
  const close = async () => {
    await product.stop()
    await rm(await realpath(path.join(folder, 'postgres/cluster')), { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
  await migrateDatabase({ ...product, env: { ...product.env, PAYLOAD_LOG_LEVEL: 'warn' } }).catch(
    async (error: unknown) => {
      await close()
      throw error
    },
  )
  project.provide('templateDatabase', product.env.DATABASE_URL ?? '')
  project.provide('payloadSecret', product.env.PAYLOAD_SECRET ?? '')
  return close
}
