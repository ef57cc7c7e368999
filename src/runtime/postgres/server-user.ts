import { execFileSync, spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { StartRefused, errorCode } from '../start-refused'

/** The system user that PostgreSQL runs as. */
export type ServerUser = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as themselves (undefined); root runs it as
 * the owner of an existing cluster, or as the user `postgres`, who is created when missing.
 */
export async function serverUser(cluster: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  return (await ownerOf(cluster)) ?? postgresUser() ?? createPostgresUser()
}

async function ownerOf(cluster: string): Promise<ServerUser | undefined> {
  try {
    const { uid, gid } = await stat(cluster)
    return uid === 0 ? undefined : { uid, gid }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function postgresUser(): ServerUser | undefined {
  const uid = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
  const gid = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' })
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function createPostgresUser(): ServerUser {
  const command = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']
  try {
    execFileSync('useradd', command, { stdio: 'pipe' })
  } catch (error) {
    throw new StartRefused(
      `PostgreSQL refuses to run as root, and the user “postgres” could not be created (${String(error)}).`,
      'Create it yourself (useradd --system postgres), start as an ordinary user, or set DATABASE_URL.',
    )
  }
  const created = postgresUser()
  if (!created) throw new Error('useradd reported success but `id postgres` finds nobody')
  return created
}

/** Whether the user may reach what is in the folder, with every folder above it and every access list. */
export function canPass(user: ServerUser | undefined, folder: string): boolean {
  return passesTest(user, ['-x', folder])
}

/** Whether the user may also list and read the folder. */
export function canRead(user: ServerUser | undefined, folder: string): boolean {
  return passesTest(user, ['-x', folder, '-a', '-r', folder])
}

function passesTest(user: ServerUser | undefined, condition: string[]): boolean {
  return spawnSync('test', condition, { ...user, cwd: '/' }).status === 0
}
