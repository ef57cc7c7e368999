import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { typescriptCommand } from '../../src/runtime/typescript'

/** Another process that has the database of a folder open. */
export type Holder = {
  url: string
  started: boolean
  child: ChildProcess
  end: (signal: NodeJS.Signals) => Promise<void>
}

/** Starts such a process, as the given system user if one is named, and waits until it has the database. */
export async function holdDatabase(dataDir: string, user?: { uid: number; gid: number }): Promise<Holder> {
  const script = path.resolve(import.meta.dirname, 'hold-database.mts')
  const child = spawn(process.execPath, typescriptCommand(script, dataDir), {
    ...user,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const first = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => undefined)])
  if (!first) throw new Error(`the holder ended: ${errors.join('')}`)
  const { url, started } = JSON.parse(String(first[0])) as { url: string; started: boolean }
  const end = async (signal: NodeJS.Signals) => {
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return { url, started, child, end }
}
