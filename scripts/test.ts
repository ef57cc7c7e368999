/** `npm test`: everything. `npm test -- --only unit,integration` runs the checks named. */
import { parseArgs } from 'node:util'
import { allChecks, lanes } from './checks/all'
import { chooseChecks, runChecks } from './checks/run-checks'
import { runScript, say } from './run-script'

await runScript(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const checks = chooseChecks(allChecks, values.only)
  if (checks) return runChecks(checks, (line) => process.stdout.write(`${line}\n`), lanes)
  say(`--only takes: ${allChecks.map((check) => check.name).join(', ')}`)
  return 2
})
