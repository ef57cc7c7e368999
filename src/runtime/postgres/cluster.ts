import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chown, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { StartRefused, errorCode } from '../start-refused'
import type { Access } from './access'
import { type Binaries, makeShared, sharedFolder } from './binaries'
import type { Layout } from './layout'
import { serverEnvironment } from './server-environment'
import { type ServerUser, canPass } from './server-user'

const run = promisify(execFile)
const majorVersion = '18'

export type ClusterOptions = {
  layout: Layout
  access: Access
  binaries: Binaries
  user: ServerUser | undefined
  /** The files may be lost with the machine's power: for tests only. */
  isThrowaway: boolean
  log: (line: string) => void
}

/**
 * Makes the cluster when there is none. It is made beside its place and then renamed, so that a crash
 * half way leaves nothing that looks finished.
 */
export async function ensureCluster(options: ClusterOptions): Promise<void> {
  const { layout, log } = options
  const version = await clusterVersion(layout.cluster)
  if (version === majorVersion) return
  if (version !== undefined) throw wrongVersion(layout, version)
  log('Making the database files (once) …')
  const place = await placeFor(options)
  await initialise(options, `${place}.new`)
  await rm(place, { recursive: true, force: true })
  await rename(`${place}.new`, place)
  if (place !== layout.cluster) await pointTo(layout.cluster, place)
}

async function clusterVersion(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A folder that PostgreSQL's user can enter: inside the data folder, or beside all projects for root. */
async function placeFor({ layout, user, log }: ClusterOptions): Promise<string> {
  if (canPass(user, layout.folder)) return layout.cluster
  const name = createHash('sha256').update(layout.folder).digest('hex').slice(0, 16)
  const place = path.join(sharedFolder, `cluster-${name}`)
  await makeShared()
  if (!canPass(user, sharedFolder)) throw unreachable(layout)
  log(`PostgreSQL refuses to run as root, and its user cannot enter ${layout.folder}.`)
  log(`Its files are therefore in ${place}.`)
  return place
}

async function initialise(options: ClusterOptions, folder: string): Promise<void> {
  const { access, binaries, user, isThrowaway } = options
  const secrets = await mkdtemp(path.join(tmpdir(), 'copydesk-init-'))
  const passwordFile = path.join(secrets, 'password')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  await writeFile(passwordFile, access.password, { mode: 0o600 })
  for (const file of user ? [folder, secrets, passwordFile] : []) await chown(file, user!.uid, user!.gid)
  const flags = ['-D', folder, `--username=${access.user}`, `--pwfile=${passwordFile}`, '--encoding=UTF8']
  const more = [`--locale=${clusterLocale()}`, '--auth=scram-sha-256', ...(isThrowaway ? ['--no-sync'] : [])]
  try {
    await run(binaries.initdb, [...flags, ...more], { ...user, cwd: '/', env: serverEnvironment() })
  } catch (error) {
    throw initFailed(folder, error)
  } finally {
    await rm(secrets, { recursive: true, force: true })
  }
}

/**
 * With the locale C, pg_trgm finds no trigram in Chinese text and every search would come back empty.
 * macOS has no C.UTF-8.
 */
function clusterLocale(): string {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
}

async function pointTo(link: string, place: string): Promise<void> {
  await rm(link, { force: true })
  await symlink(place, link)
}

function wrongVersion(layout: Layout, version: string): StartRefused {
  return new StartRefused(
    `The database in ${layout.cluster} belongs to PostgreSQL ${version}; this release brings ${majorVersion}.`,
    'Start with the release that made it and export, or point COPYDESK_DATA_DIR to another folder.',
  )
}

function unreachable(layout: Layout): StartRefused {
  return new StartRefused(
    `PostgreSQL refuses to run as root, and its user “postgres” can enter neither ${layout.folder} nor ${sharedFolder}.`,
    'Point COPYDESK_DATA_DIR to a folder that everybody may enter, start as an ordinary user, or set DATABASE_URL.',
  )
}

function initFailed(folder: string, error: unknown): StartRefused {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
  return new StartRefused(
    `The database files could not be made in ${folder}: ${said}`,
    'Check that the disk has 200 MB of room and that the folder can be written, or set DATABASE_URL.',
  )
}
