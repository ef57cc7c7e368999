import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { errorCode } from '../../src/runtime/start-refused'
import type { Check, Outcome } from './check'
import { runTool } from './commands'

type Counts = { passed: number; failed: number }

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report): Counts => ({ passed: report.numPassedTests, failed: report.numFailedTests }))

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  // A test that passed only at the second try has failed once, and would fail again on a bad day.
  .transform(({ stats }): Counts => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }))

/** A project of vitest.config.ts, counted test by test. */
export function vitestCheck(project: string): Check {
  return { name: project, run: () => inTemporaryFolder((folder) => runVitest(project, folder)) }
}

async function runVitest(project: string, folder: string): Promise<Outcome> {
  const file = path.join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const end = await runTool(['vitest/vitest.mjs', 'run', '--project', project, ...reporters])
  return outcome(end, await readCounts(file, vitestReport))
}

/** The browser tests, counted test by test. */
export function playwrightCheck(name: string): Check {
  return { name, run: () => inTemporaryFolder(runPlaywright), isAlone: true }
}

async function runPlaywright(folder: string): Promise<Outcome> {
  const file = path.join(folder, 'playwright.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const end = await runTool(['@playwright/test/cli.js', 'test', '--reporter=list,json'], env)
  return outcome(end, await readCounts(file, playwrightReport))
}

/** A run that failed without naming a test (a file that cannot be loaded, a crash) counts as one failure. */
function outcome(end: { code: number; output: string }, counts: Counts | undefined): Outcome {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 }
  if (end.code === 0 && counts) return { passed, failed, report: failed > 0 ? end.output : '' }
  return { passed, failed: Math.max(failed, 1), report: end.output }
}

async function readCounts(file: string, report: z.ZodType<Counts>): Promise<Counts | undefined> {
  try {
    return report.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-test-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
