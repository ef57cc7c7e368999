import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServing } from '../src/runtime/child'
import { projectRoot } from '../src/runtime/product'
import { StartRefused, errorCode } from '../src/runtime/start-refused'

export type Site = { address: string; ended: Promise<number>; stop: () => Promise<void> }

const answersWithin = 120_000
const next = path.join(projectRoot, 'node_modules/next/dist/bin/next')

/** Runs `next start` or `next dev` on the port and waits until it answers. */
export async function serveSite(mode: 'start' | 'dev', port: number, env: NodeJS.ProcessEnv): Promise<Site> {
  const options = { cwd: projectRoot, env: { ...env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' } }
  const { ended, stop } = startServing(process.execPath, [next, mode, '-p', String(port)], options)
  const address = `http://localhost:${port}`
  const answered = untilAnswers(address)
  const first = await Promise.race([answered, ended.then(() => 'ended' as const)])
  if (first === 'answers') return { address, ended, stop }
  await stop()
  throw new StartRefused(`The site did not start on port ${port}.`, 'The reason is above.')
}

async function untilAnswers(address: string): Promise<'answers' | 'silent'> {
  const deadline = Date.now() + answersWithin
  while (Date.now() < deadline) {
    if (await answers(address)) return 'answers'
    await sleep(150)
  }
  return 'silent'
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(60_000) })
    await response.body?.cancel()
    return true
  } catch {
    // Not listening yet: the caller asks again until its time is over.
    return false
  }
}

/** @throws StartRefused when something else listens on the port, before any work is done in vain. */
export async function requireFreePort(port: number): Promise<void> {
  const taken = await portFault(port)
  if (taken === undefined) return
  const fault =
    taken === 'EACCES' ? `This user may not listen on port ${port}.` : `Port ${port} is taken (${taken}).`
  const other = port === 3000 ? 3001 : 3000
  throw new StartRefused(fault, `End what uses it, or choose another: PORT=${other} npm run demo`)
}

function portFault(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(errorCode(error) ?? String(error)))
    server.listen(port, () => server.close(() => resolve(undefined)))
  })
}
