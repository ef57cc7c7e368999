import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import pg from 'pg'
import { say } from '../scripts/run-script'
import { as } from '../seed/people'
import { importArticle } from '../src/actions/import-article'
import { openProduct, projectRoot, type Product } from '../src/runtime/product'
import { readSettings } from '../src/runtime/settings'
import { beforeStopping } from '../src/runtime/shutdown'
import { runNode } from './child'
import { typescriptCommand } from '../src/runtime/typescript'

/** A desk of the benchmark's own, with the demo's people and its published article, and nothing else. */
export interface Desk {
  payload: Payload
  /** The environment under which a server finds the same database. */
  env: NodeJS.ProcessEnv
  /** A connection past the application, as the owner of the database. */
  sql: pg.Client
  /** A request as an editor, new each time: what one keeps in memory must not serve the next. */
  editor: () => Promise<PayloadRequest>
  /** Brings in a copy of the real article under another title, and returns its id. */
  bringIn: (slug: string) => Promise<number>
}

const articleFile = path.join(projectRoot, 'seed/article.zh-Hans.txt')

/** The real article; with a name, that name stands before its title, so that no two files are equal. */
export async function articleText(name = ''): Promise<string> {
  return name + (await readFile(articleFile, 'utf8'))
}

/**
 * Makes a database in a temporary folder, as durable as in production, and brings the demo in. It is never
 * the installation's own: rows are inserted by the thousand, past every trigger.
 */
export async function openDesk(): Promise<Desk> {
  const product = await openThrowawayProduct()
  say('Migrating and bringing in the article …')
  const env = { ...product.env, PAYLOAD_LOG_LEVEL: 'warn' }
  await runNode(typescriptCommand('scripts/seed.ts'), { cwd: projectRoot, env })
  Object.assign(process.env, product.env)
  const payload = await openPayload()
  const sql = new pg.Client({ connectionString: product.env.DATABASE_URL })
  await sql.connect()
  beforeStopping(() => sql.end())
  const { user } = await as(payload, 'editor@demo.example')
  const editor = () => createLocalReq({ user: user ?? undefined }, payload)
  return { payload, env: product.env, sql, editor, bringIn: (slug) => bringIn(editor, slug) }
}

async function openThrowawayProduct(): Promise<Product> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-bench-'))
  const settings = readSettings({ COPYDESK_DATA_DIR: folder, COPYDESK_DEMO: '1' })
  const product = await openProduct({ settings, log: say })
  beforeStopping(async () => {
    await product.stop()
    await rm(await realpath(path.join(folder, 'postgres/cluster')), { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  })
  const mode = { NODE_ENV: 'production', COPYDESK_DEMO: '1', NEXT_TELEMETRY_DISABLED: '1' } as const
  return { ...product, env: { ...product.env, ...mode } }
}

async function openPayload(): Promise<Payload> {
  const { default: configuration } = await import('../payload.config')
  const config = await configuration
  Object.assign(config, { logger: { options: { level: 'error' }, destination: process.stderr } })
  const payload = await getPayload({ config })
  const { pool } = payload.db as unknown as PostgresAdapter
  pool.on('error', (error) => payload.logger.debug(error))
  beforeStopping(() => payload.destroy())
  return payload
}

async function bringIn(editor: Desk['editor'], slug: string): Promise<number> {
  const bytes = new TextEncoder().encode(await articleText(slug))
  const request = { bytes, fileName: `${slug}.txt`, slug, locale: 'zh-Hans' }
  const outcome = await importArticle(await editor(), request)
  const article = outcome.ok ? outcome.value.article : null
  if (!article) throw new Error(`the article was not imported: ${JSON.stringify(outcome)}`)
  return article.id
}
