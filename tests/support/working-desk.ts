import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Verification } from '../../src/queries/verify'
import { typescriptCommand } from '../../src/runtime/typescript'

export interface Acknowledged {
  slug: string
  revision: number
  digest: string
}

/** What the desk in the other process has told so far; see publish-loop.mts. */
export type Told =
  | { kind: 'verified'; verification: Verification }
  | ({ kind: 'published' } & Acknowledged)
  | { kind: 'failed'; slug: string; reason: string }

export interface WorkingDesk {
  child: ChildProcess
  told: Told[]
  acknowledged: () => Acknowledged[]
  /** Waits until so many publications more than now are acknowledged. */
  publishes: (more: number) => Promise<void>
  verification: () => Promise<Verification>
  /** `kill -9`, and waits for its end. */
  kill: () => Promise<void>
}

const patience = 60_000

/** Starts a desk at work on the environment given. */
export function openWorkingDesk(env: NodeJS.ProcessEnv, prefix: string, articles: number): WorkingDesk {
  const script = path.resolve(import.meta.dirname, 'publish-loop.mts')
  const command = typescriptCommand(script, prefix, String(articles))
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const told: Told[] = []
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  // Payload's own log goes to the same place.
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) told.push(JSON.parse(line) as Told)
  })
  const ended = once(child, 'close')
  const acknowledged = () => told.filter((one) => one.kind === 'published')

  async function until<T>(what: string, read: () => T | undefined): Promise<T> {
    for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(10)) {
      const value = read()
      if (value !== undefined) return value
      if (child.exitCode !== null || child.signalCode !== null) break
    }
    throw new Error(`the desk ${what} not: ${JSON.stringify(told.slice(-3))} ${errors}`)
  }

  return {
    child,
    told,
    acknowledged,
    publishes: async (more) => {
      const enough = acknowledged().length + more
      await until('publishes', () => (acknowledged().length >= enough ? true : undefined))
    },
    verification: () => until('verifies', () => told.find((one) => one.kind === 'verified')?.verification),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
