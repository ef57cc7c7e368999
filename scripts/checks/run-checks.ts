import type { Check, Outcome } from './check'

/**
 * Runs the checks, as many at a time as there are `lanes`, and prints a heading, a result and a time for each, in
 * their order. The last line printed is `N passed, N failed` and nothing else, for people and for machines.
 * @returns the exit code: 1 when anything failed
 */
export async function runChecks(checks: Check[], print: (line: string) => void, lanes = 1): Promise<number> {
  const total = { passed: 0, failed: 0 }
  for (const together of groupsOf(checks)) {
    for (const { name, end } of start(together, lanes)) {
      print(`\n== ${name}`)
      const { outcome, seconds } = await end
      total.passed += outcome.passed
      total.failed += outcome.failed
      if (outcome.failed > 0) print(outcome.report.trimEnd())
      print(`   ${name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds.toFixed(1)} s`)
    }
  }
  print('')
  print(`${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}

/** Neighbours that may run at the same time; a check that runs alone is a group of its own. */
function groupsOf(checks: Check[]): Check[][] {
  const groups: Check[][] = []
  for (const check of checks) {
    const last = groups.at(-1)
    if (!last || check.isAlone || last[0]?.isAlone) groups.push([check])
    else last.push(check)
  }
  return groups
}

interface End {
  outcome: Outcome
  seconds: number
}

/** Starts the checks in their order, each as soon as a lane is free. */
function start(checks: Check[], lanes: number): { name: string; end: Promise<End> }[] {
  const waiting: (() => void)[] = []
  let free = lanes
  const enter = async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => waiting.push(go))
  }
  const leave = () => {
    const go = waiting.shift()
    if (go) go()
    else free += 1
  }
  const run = async (check: Check) => {
    await enter()
    const end = await timed(check)
    leave()
    return end
  }
  return checks.map((check) => ({ name: check.name, end: run(check) }))
}

async function timed(check: Check): Promise<End> {
  const began = performance.now()
  const outcome = await attempt(check)
  return { outcome, seconds: (performance.now() - began) / 1000 }
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
