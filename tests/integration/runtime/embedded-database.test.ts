import { mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenDatabase, openDatabase } from '../../../src/runtime/database'
import { findPostmaster } from '../../../src/runtime/postgres/postmaster-file'
import { type Holder, holdDatabase } from '../../support/database-holder'

let dataDir: string
let holders: Holder[] = []
let opened: OpenDatabase[] = []

const cluster = () => path.join(dataDir, 'postgres', 'cluster')

async function open(): Promise<OpenDatabase> {
  const database = await openDatabase({ dataDir, isThrowaway: true, log: () => undefined })
  opened.push(database)
  return database
}

async function hold(): Promise<Holder> {
  const holder = await holdDatabase(dataDir)
  holders.push(holder)
  return holder
}

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  // A server that is killed breaks the connection; that is what some of these tests do.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(question)).rows
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'copydesk-embedded-')), 'data')
  holders = []
  opened = []
})

afterEach(async () => {
  for (const holder of holders)
    if (holder.child.exitCode === null && holder.child.signalCode === null) await holder.end('SIGTERM')
  for (const database of opened) await database.stop()
  await rm(await realpath(cluster()), { recursive: true, force: true })
  await rm(path.dirname(dataDir), { recursive: true, force: true })
})

describe('the embedded database', () => {
  it('starts, speaks UTF-8 and finds trigrams in Chinese text', async () => {
    const database = await open()
    expect(database.started).toBe(true)
    await ask(database.url, 'create extension pg_trgm')
    const [row] = await ask(database.url, `select cardinality(show_trgm('中亚政治')) as trigrams`)
    expect(row).toEqual({ trigrams: 5 })
  })

  it('keeps what was written when it is stopped and opened again', async () => {
    const first = await open()
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    expect(findPostmaster(cluster())).toBeUndefined()
    const second = await open()
    expect(second.started).toBe(true)
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('keeps its password where only the owner reads it', async () => {
    await open()
    const { mode } = await stat(path.join(dataDir, 'postgres', 'access.json'))
    expect((mode & 0o777).toString(8)).toBe('600')
  })

  it('is joined by a second process and stays until the last one has left', async () => {
    const holder = await hold()
    const joined = await open()
    expect([holder.started, joined.started]).toEqual([true, false])
    await holder.end('SIGTERM')
    expect(await ask(joined.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await joined.stop()
    expect(findPostmaster(cluster())).toBeUndefined()
  })

  it('starts once when many open it at the same moment', async () => {
    await (await open()).stop()
    const all = await Promise.all([hold(), hold(), hold(), open()])
    expect(all.filter((one) => one.started)).toHaveLength(1)
    expect(new Set(all.map((one) => one.url)).size).toBe(1)
  })

  it('recovers what was committed after kill -9 of the server', async () => {
    const holder = await hold()
    await ask(holder.url, 'create table kept as select 42 as answer')
    const running = findPostmaster(cluster())
    process.kill(running!.pid, 'SIGKILL')
    await holder.end('SIGKILL')
    const again = await open()
    expect(again.started).toBe(true)
    expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('starts although another program now has the process number of the killed server', async () => {
    const holder = await hold()
    process.kill(findPostmaster(cluster())!.pid, 'SIGKILL')
    await holder.end('SIGKILL')
    await sleep(200)
    const file = path.join(cluster(), 'postmaster.pid')
    const lines = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, ['1', ...lines.slice(1)].join('\n'))
    expect((await open()).started).toBe(true)
  })

  it('joins the server that a killed process left behind, and stops it in the end', async () => {
    const holder = await hold()
    await holder.end('SIGKILL')
    const joined = await open()
    expect(joined.started).toBe(false)
    await joined.stop()
    expect(findPostmaster(cluster())).toBeUndefined()
  })

  it('takes another port when its own is taken', async () => {
    const first = await open()
    await first.stop()
    const port = Number(new URL(first.url).port)
    const { createServer } = await import('node:net')
    const intruder = createServer().listen(port, '127.0.0.1')
    await new Promise((resolve) => intruder.once('listening', resolve))
    const second = await open()
    expect(new URL(second.url).port).not.toBe(String(port))
    await new Promise((resolve) => intruder.close(resolve))
  })
})

describe('what is in the way is said', () => {
  it('names the folder that cannot be made', async () => {
    await open()
    const file = path.join(path.dirname(dataDir), 'file')
    await writeFile(file, '')
    const refused = openDatabase({ dataDir: path.join(file, 'data'), log: () => undefined })
    await expect(refused).rejects.toThrow(/cannot be made or written \(ENOTDIR\)[\s\S]*COPYDESK_DATA_DIR/)
  })

  it('names the address that does not answer', async () => {
    await open()
    const databaseUrl = 'postgresql://nobody@127.0.0.1:1/none'
    const refused = openDatabase({ dataDir, databaseUrl, log: () => undefined })
    await expect(refused).rejects.toThrow(/DATABASE_URL does not answer \(ECONNREFUSED\)/)
  })
})
