import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from '../scripts/run-script'
import { projectRoot } from '../src/runtime/product'
import { beforeStopping } from '../src/runtime/shutdown'
import { runNode, startNode } from './child'

/**
 * A copy of the product is built inside the project: Turbopack takes no package from outside its root, and
 * the route that is only there to be compared with must not be in the product itself.
 */
const workshop = path.join(projectRoot, '.data')
const fixtures = path.join(projectRoot, 'bench/fixtures')
const next = path.join(projectRoot, 'node_modules/next/dist/bin/next')

const productParts = [
  'src',
  'payload.config.ts',
  'next.config.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
]

/** The product's own configuration; only the bundler's root is that of the project, not of the copy. */
const productConfig = `import product from './product.config.mjs'

export default { ...product, distDir: '.next', turbopack: { root: ${JSON.stringify(projectRoot)} } }
`

/** Builds the product with an empty route beside its own, and serves it. Returns its address. */
export async function serveProduct(env: NodeJS.ProcessEnv): Promise<string> {
  await mkdir(workshop, { recursive: true })
  const folder = await freshFolder(workshop)
  for (const part of productParts) {
    await cp(path.join(projectRoot, part), path.join(folder, part), { recursive: true })
  }
  await rename(path.join(folder, 'next.config.mjs'), path.join(folder, 'product.config.mjs'))
  await writeFile(path.join(folder, 'next.config.mjs'), productConfig)
  await cp(path.join(fixtures, 'product'), path.join(folder, 'src/app'), { recursive: true })
  say('Building the product with an empty route beside it …')
  return buildAndServe(folder, env)
}

/**
 * Builds a Next project that holds nothing of ours, and serves it. Returns its address. Turbopack looks for
 * `proxy.ts` in every folder above and would find ours: this one is elsewhere, and built by webpack.
 */
export async function serveBare(): Promise<string> {
  const folder = await freshFolder(tmpdir())
  await cp(path.join(fixtures, 'bare'), folder, { recursive: true })
  say('Building an empty Next project …')
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  return buildAndServe(folder, env, ['--webpack'])
}

async function freshFolder(parent: string): Promise<string> {
  const folder = await mkdtemp(path.join(parent, 'copydesk-bench-'))
  await symlink(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'))
  beforeStopping(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A build needs no database, and gets none. */
async function buildAndServe(folder: string, env: NodeJS.ProcessEnv, how: string[] = []): Promise<string> {
  const buildEnv = { ...env, DATABASE_URL: undefined, PAYLOAD_SECRET: undefined }
  await runNode([next, 'build', ...how], { cwd: folder, env: buildEnv })
  const port = await freePort()
  const server = startNode([next, 'start', '-p', String(port)], { cwd: folder, env })
  const address = `http://localhost:${port}`
  const first = await Promise.race([untilAnswers(address), server.ended])
  if (first !== 'answers') throw new Error(`the server in ${folder} does not answer`)
  return address
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

async function untilAnswers(address: string): Promise<'answers' | 'silent'> {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    const response = await fetch(address, { redirect: 'manual' }).catch(notYet)
    if (response) return 'answers'
    await sleep(200)
  }
  return 'silent'
}

/** Nobody listens yet: `fetch` says so by a TypeError, whatever the reason. */
function notYet(error: unknown): null {
  if (error instanceof TypeError) return null
  throw error
}
