import { randomBytes } from 'node:crypto'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, createLocalReq, getPayload, handleEndpoints, type Config, type Payload } from 'payload'
import pg from 'pg'

import * as pictures from '../../src/migrations/20261122_110000_published_pictures'
import * as translations from '../../src/migrations/20261122_125000_translation_triggers'
import * as passages from '../../src/migrations/20261122_124600_passage_triggers'
import * as quotations from '../../src/migrations/20261122_130000_published_quotations'
import * as triggers from '../../src/migrations/20261122_100000_record_triggers'

/** A project of somebody else's that has the desk among its plugins, on an empty database of its own. */
export interface Host {
  payload: Payload
  send: (
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ) => Promise<{ status: number; body: Record<string, unknown> }>
  close: () => Promise<void>
}

async function makeDatabase(): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? '')
  const client = new pg.Client({ connectionString: url.href })
  url.pathname = `/host_${randomBytes(6).toString('hex')}`
  await client.connect()
  await client.query(`create database ${url.pathname.slice(1)}`)
  await client.end()
  return url.href
}

/**
 * Starts the host as its developers would: tables as its configuration says, then what the desk's migrations
 * add beyond tables, then `onInit`.
 */
export async function startHost(config: Partial<Config>): Promise<Host> {
  const connectionString = await makeDatabase()
  const built = buildConfig({
    secret: 'a host with a secret of its own',
    telemetry: false,
    typescript: { autoGenerate: false },
    ...config,
    db: postgresAdapter({ pool: { connectionString }, push: true }),
  })
  const payload = await getPayload({ config: built, key: connectionString, disableOnInit: true })
  payload.logger.level = process.env.PAYLOAD_LOG_LEVEL ?? 'fatal'
  const req = await createLocalReq({}, payload)
  const { drizzle: db } = payload.db as unknown as { drizzle: Parameters<typeof triggers.up>[0]['db'] }
  for (const { up } of [triggers, pictures, passages, translations, quotations])
    await up({ db, payload, req })
  await payload.config.onInit?.(payload)

  const send: Host['send'] = async (method, path, body, token) => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    }
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const request = new Request(`http://localhost:3000/api${path}`, init)
    const response = await handleEndpoints({
      config: built,
      request,
      payloadInstanceCacheKey: connectionString,
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { payload, send, close: () => payload.destroy() }
}
