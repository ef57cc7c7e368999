import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { openProduct } from '../runtime/product'
import { readSettings } from '../runtime/settings'
import { beforeStopping, stopEverything } from '../runtime/shutdown'

/** Payload on the installation's database, with one request to pass to every call. */
export type Session = { payload: Payload; req: PayloadRequest }

/**
 * Joins the running database, or starts it and stops it afterwards, and runs `work` with Payload on it.
 * The embedded database is migrated first, so that a command works before the first demo; a database of
 * the operator's own is only migrated by `npm run migrate`.
 */
export async function withPayload<T>(
  note: (line: string) => void,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const settings = readSettings(process.env)
  const product = await openProduct({ settings, log: note })
  beforeStopping(product.stop)
  try {
    Object.assign(process.env, product.env)
    const payload = await openPayload(settings.databaseUrl === undefined)
    beforeStopping(() => payload.destroy())
    const { createLocalReq } = await import('payload')
    return await work({ payload, req: await createLocalReq({}, payload) })
  } finally {
    await stopEverything()
  }
}

/**
 * Payload is loaded here and not above: commands that need no database start in a fraction of the time.
 * Its log would stand in the middle of the result: here it says only what went wrong, aside.
 */
async function openPayload(isMigrated: boolean): Promise<Payload> {
  const [{ getPayload }, { default: configuration }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  const config = await configuration
  Object.assign(config, { logger: { options: { level: 'error' }, destination: process.stderr } })
  const payload = await getPayload({ config, disableOnInit: true })
  // Payload leaves its idle connections open; a server that stops ends them, which is no fault here.
  const { pool } = payload.db as unknown as PostgresAdapter
  pool.on('error', (error) => payload.logger.debug(error))
  if (isMigrated) await payload.db.migrate()
  await config.onInit?.(payload)
  return payload
}
