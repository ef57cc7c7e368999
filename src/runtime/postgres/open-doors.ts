import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ProcessMark, isRunning, ownMark } from '../processes'

/**
 * Everybody who uses the cluster leaves a file while they do. The last one to leave stops the server, so
 * a command that began before the demo does not take the database away from it.
 */
export async function enter(users: string): Promise<string> {
  await mkdir(users, { recursive: true, mode: 0o700 })
  const file = path.join(users, `${process.pid}-${randomBytes(4).toString('hex')}`)
  await writeFile(file, JSON.stringify(ownMark()), { mode: 0o600 })
  return file
}

/**
 * Takes the file away and tells whether nobody is left. Files of processes that died are swept up.
 * Synchronous, because it also runs while the process exits.
 */
export function leave(users: string, file: string): boolean {
  rmSync(file, { force: true })
  const others = readdirSync(users).map((name) => path.join(users, name))
  const staying = others.filter((other) => isRunning(JSON.parse(readFileSync(other, 'utf8')) as ProcessMark))
  for (const gone of others.filter((other) => !staying.includes(other))) rmSync(gone, { force: true })
  return staying.length === 0
}
