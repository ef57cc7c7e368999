import type { Check, Outcome } from './check'

/**
 * Runs the checks one after the other and prints a heading, a result and a time for each. The last line
 * printed is `N passed, N failed` and nothing else, for people and for machines.
 * @returns the exit code: 1 when anything failed
 */
export async function runChecks(checks: Check[], print: (line: string) => void): Promise<number> {
  const total = { passed: 0, failed: 0 }
  for (const check of checks) {
    print(`\n== ${check.name}`)
    const began = performance.now()
    const outcome = await attempt(check)
    total.passed += outcome.passed
    total.failed += outcome.failed
    if (outcome.failed > 0) print(outcome.report.trimEnd())
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    print(`   ${check.name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`)
  }
  print('')
  print(`${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}

/** A check that breaks has failed; the others still run. */
async function attempt(check: Check): Promise<Outcome> {
  try {
    return await check.run()
  } catch (error) {
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { passed: 0, failed: 1, report }
  }
}

/** The checks that `--only a,b` names, in their usual order; undefined when a name is unknown. */
export function chooseChecks(checks: Check[], only: string | undefined): Check[] | undefined {
  if (only === undefined) return checks
  const names = only.split(',').map((name) => name.trim())
  const isKnown = names.every((name) => checks.some((check) => check.name === name))
  return isKnown ? checks.filter((check) => names.includes(check.name)) : undefined
}
