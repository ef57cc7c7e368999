import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

const bin = path.resolve(import.meta.dirname, '../../bin/copydesk.mjs')

export type CommandRun = { code: number; out: string; err: string }

/** Runs `copydesk` in a folder that has nothing to do with the project, with `input` on standard input. */
export async function copydesk(args: string[], input = '', env = process.env): Promise<CommandRun> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: tmpdir(), env })
  child.stdin.end(input)
  const [out, err, closed] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: Number(closed[0]), out, err }
}
