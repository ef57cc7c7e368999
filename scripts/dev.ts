/** `npm run dev`: `next dev` on the embedded database, migrated. Without demo accounts: make your own first. */
import { openProduct } from '../src/runtime/product'
import { readSettings } from '../src/runtime/settings'
import { beforeStopping } from '../src/runtime/shutdown'
import { migrateDatabase } from './prepare-database'
import { runScript, say } from './run-script'
import { requireFreePort, serveSite } from './serve'

await runScript(async () => {
  const settings = readSettings(process.env)
  await requireFreePort(settings.port)
  const product = await openProduct({ settings, log: say })
  beforeStopping(product.stop)
  await migrateDatabase(product)
  const site = await serveSite('dev', settings.port, product.env)
  beforeStopping(site.stop)
  say(`\nAdmin panel: ${site.address}/admin`)
  return site.ended
})
