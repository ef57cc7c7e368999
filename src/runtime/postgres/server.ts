import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, realpath, stat, truncate } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { isPostmasterOf } from '../processes'
import { StartRefused, errorCode } from '../start-refused'
import { type Access, databaseUrl } from './access'
import type { ClusterOptions } from './cluster'
import { disownRecycledNumber } from './postmaster-file'
import { serverEnvironment } from './server-environment'

const readyWithin = 120_000
const orphansGoneWithin = 20_000
const logLimit = 5_000_000

/** Starts the server on its cluster and waits until it answers, crash recovery included. */
export async function startServer(options: ClusterOptions): Promise<void> {
  const deadline = Date.now() + orphansGoneWithin
  for (;;) {
    disownRecycledNumber(options.layout.cluster)
    const child = await launch(options)
    const ended = await answersOrEnds(options.access, child)
    if (!ended) return
    const said = await lastWords(options.layout.log)
    // Children of a killed server leave within moments of noticing; until then a new one is kept out.
    if (!said.includes('shared memory block') || Date.now() > deadline) throw startFailed(options, said)
    await sleep(300)
  }
}

/**
 * The server gets a session of its own: Ctrl-C in the terminal would otherwise reach it before the
 * product has finished what it was writing.
 */
async function launch({
  layout,
  access,
  binaries,
  user,
  isThrowaway,
}: ClusterOptions): Promise<ChildProcess> {
  await limitLog(layout.log)
  const log = await open(layout.log, 'a', 0o600)
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_min_messages=warning']
  if (isThrowaway) settings.push('fsync=off', 'full_page_writes=off')
  // Root's cluster may lie elsewhere, where PostgreSQL's user can follow only the real path.
  const flags = [
    '-D',
    await realpath(layout.cluster),
    '-p',
    String(access.port),
    ...settings.flatMap((one) => ['-c', one]),
  ]
  const child = spawn(binaries.postgres, flags, {
    ...user,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  child.unref()
  await log.close()
  return child
}

/** Resolves to false once the server answers, to true when its process ends before that. */
async function answersOrEnds(access: Access, child: ChildProcess): Promise<boolean> {
  let hasEnded = false
  child.once('exit', () => (hasEnded = true))
  child.once('error', () => (hasEnded = true))
  const deadline = Date.now() + readyWithin
  while (Date.now() < deadline) {
    if (await answers(access)) return false
    if (hasEnded) return true
    await sleep(30)
  }
  return true
}

/**
 * Waits for a server that another process has started and that may still be recovering. It may also be
 * dying at this very moment, after `kill -9`: then nobody would ever answer.
 */
export async function waitForServer(
  access: Access,
  isThere: () => boolean,
): Promise<'answers' | 'gone' | 'silent'> {
  const deadline = Date.now() + readyWithin
  while (Date.now() < deadline) {
    if (await answers(access)) return 'answers'
    if (!isThere()) return 'gone'
    await sleep(50)
  }
  return 'silent'
}

const notYet = new Set(['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01'])

async function answers(access: Access): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl(access, 'postgres') })
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    if (notYet.has(errorCode(error) ?? '') || String(error).includes('terminated unexpectedly')) return false
    throw error
  }
}

/** Asks the server to close its connections and write its files (fast shutdown), and waits for its end. */
export async function stopServer(pid: number, cluster: string): Promise<void> {
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 30_000
  while (isPostmasterOf(pid, cluster)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) does not stop`)
    await sleep(20)
  }
}

/** Makes the database inside the cluster when it is missing. */
export async function ensureDatabase(access: Access, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(access, 'postgres') })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

async function limitLog(file: string): Promise<void> {
  try {
    if ((await stat(file)).size > logLimit) await truncate(file)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

async function lastWords(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-5).join('\n')
}

function startFailed({ layout }: ClusterOptions, said: string): StartRefused {
  return new StartRefused(
    `The embedded PostgreSQL did not start. Its last words:\n${said}`,
    `The whole log is ${layout.log}. You can also set DATABASE_URL to a database of your own.`,
  )
}
