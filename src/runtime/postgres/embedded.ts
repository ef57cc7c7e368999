import { constants, access as probe, chmod, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { whileLocked } from '../folder-lock'
import { StartRefused, errorCode } from '../start-refused'
import { type Access, databaseUrl, freePort, isFree, keepAccess, openAccess } from './access'
import { findBinaries } from './binaries'
import { ensureCluster } from './cluster'
import { type Layout, layoutOf } from './layout'
import { enter, leave } from './open-doors'
import { findPostmaster } from './postmaster-file'
import { ensureDatabase, startServer, stopServer, waitForServer } from './server'
import { serverUser } from './server-user'

const database = 'copydesk'

export type EmbeddedOptions = { dataDir: string; isThrowaway: boolean; log: (line: string) => void }
export type OpenDatabase = { url: string; started: boolean; stop: () => Promise<void> }

/** Joins the cluster of the data folder if it runs, else starts it, making it first if need be. */
export async function openEmbedded(options: EmbeddedOptions): Promise<OpenDatabase> {
  const layout = layoutOf(options.dataDir)
  await prepareFolder(layout)
  return whileLocked(layout.lock, async () => {
    const door = await enter(layout.users)
    try {
      const { access, started } = await joinOrStart(layout, options)
      await ensureDatabase(access, database)
      return { url: databaseUrl(access, database), started, stop: closing(layout, door) }
    } catch (error) {
      leave(layout.users, door)
      throw error
    }
  })
}

async function joinOrStart(
  layout: Layout,
  options: EmbeddedOptions,
): Promise<{ access: Access; started: boolean }> {
  const access = await openAccess(layout.access)
  const running = findPostmaster(layout.cluster)
  if (!running) return { access: await start(layout, access, options), started: true }
  const joined = { ...access, port: running.port }
  const isThere = () => findPostmaster(layout.cluster)?.pid === running.pid
  const state = await waitForServer(joined, isThere)
  if (state === 'answers') return { access: joined, started: false }
  if (state === 'silent') throw silent(running.pid)
  return { access: await start(layout, access, options), started: true }
}

async function start(layout: Layout, kept: Access, { isThrowaway, log }: EmbeddedOptions): Promise<Access> {
  const user = await serverUser(layout.cluster)
  const binaries = await findBinaries(user)
  const access = (await isFree(kept.port)) ? kept : { ...kept, port: await freePort() }
  if (access !== kept) await keepAccess(layout.access, access)
  const options = { layout, access, binaries, user, isThrowaway, log }
  await ensureCluster(options)
  log('Starting PostgreSQL …')
  await startServer(options)
  return access
}

/** `stop` may be called twice; a process that exits without it leaves properly as well. */
function closing(layout: Layout, door: string): () => Promise<void> {
  let isClosed = false
  const lastResort = () => leaveAtExit(layout, door)
  process.once('exit', lastResort)
  return async () => {
    if (isClosed) return
    isClosed = true
    process.off('exit', lastResort)
    await whileLocked(layout.lock, async () => {
      if (!leave(layout.users, door)) return
      const running = findPostmaster(layout.cluster)
      if (running) await stopServer(running.pid, layout.cluster)
    })
  }
}

/** A process that exits can no longer wait: the server is told to stop, and stops by itself. */
function leaveAtExit(layout: Layout, door: string): void {
  if (!leave(layout.users, door)) return
  const running = findPostmaster(layout.cluster)
  if (running) process.kill(running.pid, 'SIGINT')
}

/** Only the owner may look in, but root lets PostgreSQL's user pass through to its cluster. */
async function prepareFolder(layout: Layout): Promise<void> {
  try {
    await mkdir(layout.folder, { recursive: true, mode: 0o700 })
    await probe(layout.folder, constants.R_OK | constants.W_OK | constants.X_OK)
    if (process.getuid?.() === 0) await letPass(layout)
  } catch (error) {
    throw folderRefused(layout, error)
  }
}

async function letPass(layout: Layout): Promise<void> {
  for (const folder of [path.dirname(layout.folder), layout.folder]) {
    const { uid, mode } = await stat(folder)
    if (uid === 0) await chmod(folder, (mode & 0o777) | 0o011)
  }
}

function folderRefused(layout: Layout, error: unknown): StartRefused {
  return new StartRefused(
    `The folder ${layout.folder} cannot be made or written (${errorCode(error) ?? String(error)}).`,
    'Give it to the user who starts Copydesk, or point COPYDESK_DATA_DIR to a folder of theirs.',
  )
}

function silent(pid: number): StartRefused {
  return new StartRefused(
    `PostgreSQL runs (process ${pid}) but does not answer.`,
    `End process ${pid} and start again; nothing that was saved is lost.`,
  )
}
