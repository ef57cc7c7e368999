/** `npm run build`: builds the site; `-- --if-changed` only when a file it is made from has changed. */
import { build, buildOnce } from './build-once'
import { runScript } from './run-script'

await runScript(async () => {
  await (process.argv.includes('--if-changed') ? buildOnce(process.env) : build(process.env))
  return 0
})
