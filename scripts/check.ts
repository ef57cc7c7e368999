/** `npm run check`: what needs neither a database nor a browser, in less than a minute. */
import { lanes, quickChecks } from './checks/all'
import { runChecks } from './checks/run-checks'
import { runScript } from './run-script'

await runScript(() => runChecks(quickChecks, (line) => process.stdout.write(`${line}\n`), lanes))
