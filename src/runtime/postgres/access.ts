import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { z } from 'zod'
import { errorCode } from '../start-refused'

/** How to reach the cluster: kept in the data folder, readable by its owner only. */
export type Access = z.infer<typeof accessFile>

const accessFile = z.object({ user: z.string(), password: z.string(), port: z.number().int() })

/** The access that is kept in the file, made with a random password when there is none yet. */
export async function openAccess(file: string): Promise<Access> {
  try {
    return accessFile.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const access = {
    user: 'copydesk',
    password: randomBytes(24).toString('base64url'),
    port: await freePort(),
  }
  await keepAccess(file, access)
  return access
}

/** Writes beside and renames, so that a crash never leaves a cluster without its password. */
export async function keepAccess(file: string, access: Access): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(access), { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** The address for a database of this cluster. */
export function databaseUrl(access: Access, database: string): string {
  return `postgresql://${access.user}:${access.password}@127.0.0.1:${access.port}/${database}`
}

/** A port of the loopback interface that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = await listen(0)
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('a TCP server has no port')
  return address.port
}

/** Whether the port can be listened on at this moment. */
export async function isFree(port: number): Promise<boolean> {
  try {
    const server = await listen(port)
    await new Promise((resolve) => server.close(resolve))
    return true
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return false
    throw error
  }
}

function listen(port: number): Promise<ReturnType<typeof createServer>> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
