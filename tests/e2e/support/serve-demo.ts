import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildOnce } from '../../../scripts/build-once'
import { findChromium } from '../../../scripts/chromium'
import { migrateAndSeed } from '../../../scripts/prepare-database'
import { say } from '../../../scripts/run-script'
import { serveSite } from '../../../scripts/serve'
import { freePort } from '../../../src/runtime/postgres/access'
import { openProduct } from '../../../src/runtime/product'
import { readSettings } from '../../../src/runtime/settings'
import { startMachine } from '../../support/machine'

/**
 * A freshly seeded demo on a free port, with a data folder of its own, for the whole run. The machine that it asks for
 * suggestions answers every sentence with the sentence. The accounts of
 * the seed are in the file that `COPYDESK_E2E_NOTICE` names.
 */
export default async function serveDemo(): Promise<() => Promise<void>> {
  process.env.COPYDESK_E2E_CHROMIUM = await findChromium(say)
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-e2e-'))
  await chmod(folder, 0o711)
  process.env.COPYDESK_DEMO = '1'
  const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  const close = async () => {
    for (const step of closing.reverse()) await step()
  }
  try {
    await serveFrom(folder, closing)
    return close
  } catch (error) {
    await close()
    throw error
  }
}

async function serveFrom(folder: string, closing: (() => Promise<void>)[]): Promise<void> {
  const settings = readSettings({ COPYDESK_DATA_DIR: folder, COPYDESK_DEMO: '1' })
  const product = await openProduct({ settings, isThrowaway: true, log: say })
  closing.push(async () => {
    await product.stop()
    // For root the cluster may lie outside the folder.
    await rm(await realpath(path.join(folder, 'postgres/cluster')), { recursive: true, force: true })
  })
  const notice = await migrateAndSeed(product)
  await buildOnce(product.env)
  const machine = await startMachine()
  closing.push(machine.stop)
  const suggesting = { SUGGEST_URL: machine.url, SUGGEST_KEY: 'a key', SUGGEST_CONSENT: 'yes' }
  const env: NodeJS.ProcessEnv = { ...product.env, ...suggesting, NODE_ENV: 'production' }
  const site = await serveSite('start', await freePort(), env)
  closing.push(site.stop)
  process.env.COPYDESK_E2E_ADDRESS = site.address
  process.env.COPYDESK_E2E_DATABASE = product.env.DATABASE_URL
  process.env.COPYDESK_E2E_NOTICE = path.join(folder, 'notice.json')
  await writeFile(process.env.COPYDESK_E2E_NOTICE, JSON.stringify(notice))
}
