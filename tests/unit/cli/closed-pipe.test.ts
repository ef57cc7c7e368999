import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')

/** Runs `copydesk` with somebody at the end of the pipe who does not read on, as `head` does. */
async function runUnread(...args: string[]): Promise<{ code: unknown; err: string }> {
  const child = spawn(process.execPath, [path.join(root, 'bin/copydesk.mjs'), ...args], { cwd: root })
  child.stdout.destroy()
  const [err, closed] = await Promise.all([text(child.stderr), once(child, 'close')])
  return { code: closed[0], err }
}

it.each([
  ['a result', ['scan', path.join(root, 'seed/article.zh-Hans.txt'), '--json']],
  ['help', ['--help']],
])('ends without a word when nobody reads %s to its end', async (_what, args) => {
  expect(await runUnread(...args)).toEqual({ code: 0, err: '' })
})
