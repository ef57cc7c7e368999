import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type CommandOptions = {
  cwd: string
  env: NodeJS.ProcessEnv
  /** Ends the command after so many milliseconds. */
  timeout?: number
}

/** How a command ended: its exit code (a signal counts as 1) and all it said on both outputs. */
export type CommandEnd = { code: number; output: string }

/** Runs a command to its end and keeps what it says. */
export async function runQuietly(
  command: string,
  args: string[],
  options: CommandOptions,
): Promise<CommandEnd> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  return { code: await exitOf(child), output }
}

/** Runs a command to its end on the terminal of this process, and returns its exit code. */
export async function runVisibly(command: string, args: string[], options: CommandOptions): Promise<number> {
  return exitOf(spawn(command, args, { ...options, stdio: 'inherit' }))
}

/** Starts a command that goes on until `stop`, which asks it to end and waits for that. */
export function startServing(
  command: string,
  args: string[],
  options: CommandOptions,
): { ended: Promise<number>; stop: () => Promise<void> } {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = exitOf(child)
  const stop = async () => {
    child.kill('SIGTERM')
    const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(impatience)
  }
  return { ended, stop }
}

async function exitOf(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'close')) as [number | null]
  return code ?? 1
}
