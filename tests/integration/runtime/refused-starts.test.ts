import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandEnd, runQuietly } from '../../../src/runtime/child'
import { freePort } from '../../../src/runtime/postgres/access'
import { projectRoot } from '../../../src/runtime/product'
import { typescriptCommand } from '../../../src/runtime/typescript'

let folder: string
let intruder: Server | undefined

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-refused-'))
})

afterEach(async () => {
  intruder?.close()
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

/** Runs one of the project's scripts under an environment that has nothing of this test's database. */
function start(script: string, env: Record<string, string>): Promise<CommandEnd> {
  const none = { DATABASE_URL: '', PAYLOAD_SECRET: '', COPYDESK_DEMO: '' }
  const clean: NodeJS.ProcessEnv = { ...process.env, ...none, COPYDESK_DATA_DIR: folder, ...env }
  const command = typescriptCommand(path.join('scripts', script))
  return runQuietly(process.execPath, command, { cwd: projectRoot, env: clean, timeout: 50_000 })
}

async function takePort(host: string | undefined): Promise<number> {
  intruder = createServer().listen(0, host)
  await once(intruder, 'listening')
  return (intruder.address() as AddressInfo).port
}

const stackLine = /^\s+at .+:\d+:\d+\)?$/m

describe('a start that somebody at the terminal can mend', () => {
  it.each([
    ['everywhere', undefined],
    ['on this machine alone', '127.0.0.1'],
  ])('names a port that is taken %s, before it does any work', async (_, host) => {
    const port = await takePort(host)
    const { code, output } = await start('demo.ts', { PORT: String(port) })
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`Port ${port} is taken[\\s\\S]*PORT=\\d+ npm run demo`))
    expect(output).not.toMatch(stackLine)
    expect(await readdir(folder)).toEqual([])
  })

  it('names a folder that cannot be written', async () => {
    // Root may write everywhere but where the kernel keeps its own.
    const isRoot = process.getuid?.() === 0
    if (!isRoot) await chmod(folder, 0o500)
    const env = { PORT: String(await freePort()), COPYDESK_DATA_DIR: isRoot ? '/sys/copydesk' : folder }
    const { code, output } = await start('demo.ts', env)
    expect(code).toBe(1)
    expect(output).toMatch(/cannot be made or written \(E[A-Z]+\)[\s\S]*COPYDESK_DATA_DIR/)
    expect(output).not.toMatch(stackLine)
  })

  it('names every variable that makes no sense', async () => {
    const { code, output } = await start('demo.ts', { PORT: 'http', SITE_URL: 'news.example' })
    expect(code).toBe(1)
    expect(output).toMatch(/PORT must be[\s\S]*SITE_URL must be/)
    expect(output).not.toMatch(stackLine)
  })
})

describe('production', () => {
  const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }

  it.each([
    ['no secret', '', 'PAYLOAD_SECRET is not set'],
    ['a weak secret', 'secret', 'it needs at least 32'],
  ])('does not even reach its database with %s', async (_, PAYLOAD_SECRET, reason) => {
    const { code, output } = await start('migrate.ts', { ...production, PAYLOAD_SECRET })
    expect(code).not.toBe(0)
    expect(output).toContain(reason)
    expect(output).not.toContain('ECONNREFUSED')
  })
})
