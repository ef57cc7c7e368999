import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runVisibly } from '../src/runtime/child'
import { projectRoot } from '../src/runtime/product'
import { StartRefused, errorCode } from '../src/runtime/start-refused'
import { say } from './run-script'

/** What the built site depends on. The article is not part of it: pages are made from the database. */
const sources = [
  'src',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
]
const mark = path.join(projectRoot, process.env.COPYDESK_DIST_DIR ?? '.next', 'copydesk-fingerprint')

/** Runs `next build` unless what is built already comes from the very same files. */
export async function buildOnce(env: NodeJS.ProcessEnv): Promise<void> {
  const fingerprint = await fingerprintOf(sources)
  if ((await readMark()) === fingerprint) return say('The site is built already.')
  await build(env)
  await writeFile(mark, fingerprint)
}

/** Builds in any case. A build needs no database, and gets none, so that it cannot come to depend on one. */
export async function build(env: NodeJS.ProcessEnv): Promise<void> {
  say('Building the site (a minute or two, only when the code has changed) …')
  const buildEnv: NodeJS.ProcessEnv = { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  delete buildEnv.DATABASE_URL
  delete buildEnv.PAYLOAD_SECRET
  const next = path.join(projectRoot, 'node_modules/next/dist/bin/next')
  const code = await runVisibly(process.execPath, [next, 'build'], { cwd: projectRoot, env: buildEnv })
  if (code !== 0) {
    throw new StartRefused('The site could not be built.', 'The reason is above; npm run check may say more.')
  }
}

async function readMark(): Promise<string | undefined> {
  try {
    return await readFile(mark, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** A digest over the names and bytes of all files, in an order that does not depend on the file system. */
export async function fingerprintOf(places: readonly string[], root = projectRoot): Promise<string> {
  const digest = createHash('sha256').update(process.version)
  for (const place of places) {
    for (const file of await filesIn(path.join(root, place))) {
      digest.update(`\0${path.relative(root, file)}\0`).update(await readFile(file))
    }
  }
  return digest.digest('hex')
}

async function filesIn(place: string): Promise<string[]> {
  try {
    const entries = await readdir(place, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return [place]
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
