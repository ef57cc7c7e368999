import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeStopping } from '../src/runtime/shutdown'
import { StartRefused } from '../src/runtime/start-refused'

interface Place {
  cwd: string
  env: NodeJS.ProcessEnv
}

/**
 * Starts a Node program that ends, at the latest, with the benchmark. Whatever it says goes to standard
 * error: standard output is the result's alone.
 */
export function startNode(args: string[], { cwd, env }: Place): { ended: Promise<number> } {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 2, 2] })
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : 1))
  beforeStopping(async () => {
    child.kill('SIGTERM')
    const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(impatience)
  })
  return { ended }
}

/** Runs a Node program to its end. */
export async function runNode(args: string[], place: Place): Promise<void> {
  const code = await startNode(args, place).ended
  if (code !== 0) throw new StartRefused(`${args.join(' ')} ended with ${code}.`, 'The reason is above.')
}
