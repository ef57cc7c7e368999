/** `npm run demo`: the whole product with the real article, on a machine that has nothing but Node. */
import { openProduct } from '../src/runtime/product'
import { readSettings } from '../src/runtime/settings'
import { beforeStopping } from '../src/runtime/shutdown'
import { buildOnce } from './build-once'
import { type SeedNotice, migrateAndSeed } from './prepare-database'
import { runScript, say } from './run-script'
import { requireFreePort, serveSite } from './serve'

await runScript(async () => {
  process.env.COPYDESK_DEMO = '1'
  const settings = readSettings(process.env)
  await requireFreePort(settings.port)
  say('Opening the database …')
  const product = await openProduct({ settings, log: say })
  beforeStopping(product.stop)
  say('Preparing the database and the article …')
  const notice = await migrateAndSeed(product)
  await buildOnce(product.env)
  say('Starting the site …')
  const site = await serveSite('start', settings.port, { ...product.env, NODE_ENV: 'production' })
  beforeStopping(site.stop)
  say(welcome(site.address, notice))
  return site.ended
})

function welcome(address: string, { pages, accounts }: SeedNotice): string {
  const width = Math.max(...pages.map(({ label }) => label.length))
  const line = (label: string, path: string) => `  ${label.padEnd(width)}  ${address}${path}`
  const people = accounts.map(
    (one) => `  ${one.email}  ${one.password}  ${one.name} (${one.roles.join(', ')})`,
  )
  return [
    '',
    'Copydesk is ready.',
    '',
    ...pages.map(({ label, path }) => line(label, path)),
    '',
    'People of the demo (e-mail, password, name, roles):',
    ...people,
    '',
    'Ctrl-C stops everything. npm run demo:reset starts over.',
  ].join('\n')
}
