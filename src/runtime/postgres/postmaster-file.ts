import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive, isPostmasterOf } from '../processes'
import { errorCode } from '../start-refused'

/** A running server, by its process and the port it listens on. */
export type Postmaster = { pid: number; port: number }

/** The server that works on this cluster now, or undefined. Reads postmaster.pid, lines 1 and 4. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(cluster)
  const pid = Number(lines?.[0])
  const port = Number(lines?.[3])
  if (!pid || !port || !isPostmasterOf(pid, cluster)) return undefined
  return { pid, port }
}

/**
 * After `kill -9` the file stays behind. PostgreSQL sees by itself that its process is gone, unless the
 * number meanwhile belongs to another program. The file must not be deleted then: its shared memory line
 * keeps a second server off while children of the first one still write. So only the number is replaced,
 * by ours: PostgreSQL knows that its parent is no server.
 */
export function disownRecycledNumber(cluster: string): void {
  const lines = readLines(cluster)
  const pid = Number(lines?.[0])
  if (!lines || !isAlive(pid) || isPostmasterOf(pid, cluster)) return
  writeFileSync(pidFile(cluster), [process.pid, ...lines.slice(1)].join('\n'))
}

function pidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}

function readLines(cluster: string): string[] | undefined {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
