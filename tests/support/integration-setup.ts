import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closeTestPayload } from './payload'

/**
 * Runs before each test file: gives it a database of its own, copied from the migrated template, so that
 * files neither see each other nor depend on their order. The configuration reads it from the environment.
 * The database is not dropped: its server is thrown away as a whole, and a connection that Payload is still
 * closing would be cut.
 */
const template = new URL(inject('templateDatabase'))
const name = `test_${randomBytes(6).toString('hex')}`
await administer(`create database ${name} template ${template.pathname.slice(1)}`)

const ownDatabase = new URL(template)
ownDatabase.pathname = `/${name}`
process.env.DATABASE_URL = ownDatabase.href
process.env.PAYLOAD_SECRET = inject('payloadSecret')
process.env.COPYDESK_DATA_DIR = await mkdtemp(path.join(tmpdir(), 'copydesk-file-'))

afterAll(async () => {
  await closeTestPayload()
  await rm(process.env.COPYDESK_DATA_DIR ?? '', { recursive: true, force: true })
})

async function administer(statement: string): Promise<void> {
  const server = new URL(template)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
