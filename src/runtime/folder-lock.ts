import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ProcessMark, isRunning, ownMark } from './processes'
import { StartRefused, errorCode } from './start-refused'

const patience = 90_000

/**
 * Runs `work` while this process alone holds the lock file. Two processes that start or stop the same
 * database at once would otherwise pull it from under each other. A lock whose holder died is taken over.
 */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  await acquire(file)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function acquire(file: string): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await claim(file))) {
    const holder = await readHolder(file)
    if (holder && !isRunning(holder)) await removeStale(file, holder)
    else if (Date.now() > deadline) throw tooLong(file, holder)
    else await sleep(100)
  }
}

/** Linking a finished file is atomic, so nobody ever reads a lock that is half written. */
async function claim(file: string): Promise<boolean> {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, JSON.stringify(ownMark()), { mode: 0o600 })
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function readHolder(file: string): Promise<ProcessMark | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ProcessMark
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Another process may have replaced the stale lock by its own in the meantime: that one is put back. */
async function removeStale(file: string, stale: ProcessMark): Promise<void> {
  const aside = `${file}.stale.${process.pid}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  const taken = await readHolder(aside)
  if (taken && (taken.pid !== stale.pid || taken.startedAt !== stale.startedAt)) await rename(aside, file)
  else await rm(aside, { force: true })
}

function tooLong(file: string, holder: ProcessMark | undefined): StartRefused {
  return new StartRefused(
    `Process ${holder?.pid ?? 'unknown'} has been opening or closing the database for over a minute.`,
    `Wait for it or end it; if there is no such process, delete ${file}.`,
  )
}
