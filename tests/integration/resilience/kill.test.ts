import { createHash } from 'node:crypto'
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateDatabase } from '../../../scripts/prepare-database'
import { findPostmaster } from '../../../src/runtime/postgres/postmaster-file'
import { openProduct, type Product } from '../../../src/runtime/product'
import { readSettings } from '../../../src/runtime/settings'
import { openWorkingDesk, type Acknowledged, type WorkingDesk } from '../../support/working-desk'

/** A database that keeps its promises (fsync is on), unlike the one of the other tests. */
let dataDir: string
let product: Product
let desk: WorkingDesk | undefined
const acknowledged: Acknowledged[] = []

beforeAll(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'copydesk-kill-')), 'data')
  await chmod(path.dirname(dataDir), 0o711)
  product = await open()
  await migrateDatabase({ ...product, env: { ...product.env, PAYLOAD_LOG_LEVEL: 'warn' } })
})

afterAll(async () => {
  await desk?.kill()
  await product.stop()
  await rm(await realpath(cluster()), { recursive: true, force: true })
  await rm(path.dirname(dataDir), { recursive: true, force: true })
})

const cluster = () => path.join(dataDir, 'postgres', 'cluster')

function open(): Promise<Product> {
  const settings = readSettings({ COPYDESK_DATA_DIR: dataDir })
  return openProduct({ settings, log: () => undefined })
}

function killPostgres(): void {
  const running = findPostmaster(cluster())
  if (!running) throw new Error('PostgreSQL does not run')
  process.kill(running.pid, 'SIGKILL')
}

/** Opens the desk, which verifies what it finds, and lets it publish until a moment nobody chose. */
async function work(name: string): Promise<WorkingDesk> {
  desk = openWorkingDesk(product.env, name, 2)
  expect(await desk.verification()).toMatchObject({ ok: true, fault: null })
  await desk.publishes(2)
  await sleep(Math.random() * 250)
  return desk
}

async function close(open: WorkingDesk): Promise<void> {
  await open.kill()
  acknowledged.push(...open.acknowledged())
}

async function ask<Row>(question: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: product.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(question, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Every publication that somebody was told of, as far as it is on record with all that belongs to it. */
async function onRecord(): Promise<Acknowledged[]> {
  return ask<Acknowledged>(
    `select p.slug, r.id as revision, r.digest from revisions r
     join publications p on p.article_id = r.article_id and p.locale = r.locale
     join events e on e.article = r.article_id and e.revision = r.id and e.digest = r.digest
       and e.type = 'publication.published'
     where r.published_at is not null and r.status in ('published', 'superseded')
     order by e.sequence`,
  )
}

interface Pointer {
  slug: string
  points: number
  last_published: number
  statuses: string[]
  digest_agrees: boolean
  addresses: string[]
  representation: string
  etag: string
  page_agrees: boolean
  digest: string
}

/** What readers get of each article, with everything that has to agree with it. */
function pointers(): Promise<Pointer[]> {
  return ask<Pointer>(
    `select p.slug, p.revision_id as points, p.digest, p.representation, p.etag,
       p.page->'manuscript' = r.manuscript as page_agrees, r.digest = p.digest as digest_agrees,
       (select e.revision::int from events e where e.article = p.article_id
         and e.type = 'publication.published' order by e.sequence desc limit 1) as last_published,
       (select array_agg(x.id || ' ' || x.status) from revisions x
         where x.article_id = p.article_id and x.status = 'published') as statuses,
       (select array_agg(a.slug::text) from addresses a where a.publication_id = p.id and a.current) as addresses
     from publications p join revisions r on r.id = p.revision_id`,
  )
}

async function expectWhole(): Promise<void> {
  const kept = new Set((await onRecord()).map((one) => JSON.stringify(one)))
  const lost = acknowledged.filter(
    ({ slug, revision, digest }) => !kept.has(JSON.stringify({ slug, revision, digest })),
  )
  expect(lost).toEqual([])
  for (const pointer of await pointers()) {
    const { slug, points, digest, representation, etag } = pointer
    expect(pointer).toMatchObject({ last_published: points, statuses: [`${points} published`] })
    expect(pointer).toMatchObject({ digest_agrees: true, page_agrees: true, addresses: [slug] })
    expect(etag).toBe(`"${createHash('sha256').update(representation).digest('hex')}"`)
    expect(JSON.parse(representation)).toMatchObject({ digest, slug })
  }
}

describe('a publication that was acknowledged', () => {
  it.each([1, 2])('outlives kill -9 of the app, and none is half there (%i)', async (round) => {
    await close(await work(`app-${round}`))
    await expectWhole()
  })

  it.each([1, 2])('outlives kill -9 of PostgreSQL, and none is half there (%i)', async (round) => {
    const working = await work(`server-${round}`)
    killPostgres()
    product = await open()
    await working.publishes(1)
    await close(working)
    await expectWhole()
  })

  it('outlives both at once', async () => {
    const working = await work('both')
    killPostgres()
    await close(working)
    product = await open()
    await expectWhole()
  })

  it('is in a record that verifies in the end', async () => {
    desk = openWorkingDesk(product.env, 'none', 0)
    const { ok, fault, checked } = await desk.verification()
    expect({ ok, fault }).toEqual({ ok: true, fault: null })
    expect(acknowledged.length).toBeGreaterThanOrEqual(12)
    expect(checked.publications).toBe(new Set(acknowledged.map(({ slug }) => slug)).size)
  })
})
