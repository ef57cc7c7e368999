/** `npm run demo:reset`: deletes the data folder after asking; `-- --yes` does not ask. */
import { confirm } from '@inquirer/prompts'
import { readFile, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { findPostmaster } from '../src/runtime/postgres/postmaster-file'
import { layoutOf } from '../src/runtime/postgres/layout'
import { projectRoot } from '../src/runtime/product'
import { readSettings } from '../src/runtime/settings'
import { StartRefused, errorCode } from '../src/runtime/start-refused'
import { runScript, say } from './run-script'

const contents = ['media', 'secrets.json', 'seed-report.json', 'postgres']

await runScript(async () => {
  const dataDir = path.resolve(readSettings(process.env).dataDir ?? path.join(projectRoot, '.data'))
  const cluster = await clusterPlace(dataDir)
  if (!cluster) return done(`There is nothing in ${dataDir} to delete.`)
  if (findPostmaster(cluster)) throw inUse()
  if (!(await isWanted(dataDir))) return done('Nothing was deleted.')
  await rm(cluster, { recursive: true, force: true })
  for (const name of contents) await rm(path.join(dataDir, name), { recursive: true, force: true })
  return done('Deleted. npm run demo starts over.')
})

/** Root's cluster may lie outside the data folder; only a folder that PostgreSQL made is ever deleted. */
async function clusterPlace(dataDir: string): Promise<string | undefined> {
  try {
    const cluster = await realpath(layoutOf(dataDir).cluster)
    await readFile(path.join(cluster, 'PG_VERSION'))
    return cluster
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function isWanted(dataDir: string): Promise<boolean> {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY) {
    throw new StartRefused(
      'Nobody is there to be asked.',
      'To delete without being asked: npm run demo:reset -- --yes',
    )
  }
  return confirm({ message: `Delete all articles, records and accounts in ${dataDir}?`, default: false })
}

function inUse(): StartRefused {
  return new StartRefused('The demo is running.', 'Stop it with Ctrl-C first, then reset.')
}

function done(line: string): number {
  say(line)
  return 0
}
