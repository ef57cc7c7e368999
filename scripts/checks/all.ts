import { availableParallelism } from 'node:os'
import { buildCheck } from './build-check'
import type { Check } from './check'
import { commandCheck } from './commands'
import { playwrightCheck, vitestCheck } from './counted'
import { freshCheck } from './fresh'

const tsc = 'typescript/bin/tsc'
const cache = 'node_modules/.cache/copydesk'

/**
 * What did not change since the last run is not looked at again. A lint rule that reads types may so miss what
 * a change did to another file; a clean checkout has no cache and finds it.
 */
function cachedIn(tool: string): string[] {
  return ['--cache', '--cache-strategy=content', `--cache-location=${cache}/${tool}`]
}

/** How many checks may run at a time: each of them keeps one core busy. */
export const lanes = Math.min(2, availableParallelism())

/** What needs neither a database nor a browser: `npm run check`, in less than a minute. */
export const quickChecks: Check[] = [
  commandCheck('format', [
    'prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    ...cachedIn('prettier'),
    '.',
  ]),
  commandCheck('lint', ['eslint/bin/eslint.js', '--max-warnings=0', ...cachedIn('eslint'), '.']),
  commandCheck(
    'types',
    ['next/dist/bin/next', 'typegen'],
    [tsc, '--noEmit'],
    [
      tsc,
      '--noEmit',
      '-p',
      'tsconfig.domain.json',
      '--incremental',
      '--tsBuildInfoFile',
      `${cache}/domain.tsbuildinfo`,
    ],
  ),
  commandCheck('boundaries', [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config=.dependency-cruiser.mjs',
    '.',
  ]),
  commandCheck('unused', ['knip/bin/knip.js', '--no-progress']),
  vitestCheck('unit'),
]

/** Everything, in the order in which a fault is cheapest to find. */
export const allChecks: Check[] = [
  ...quickChecks,
  freshCheck,
  { ...vitestCheck('integration'), isAlone: true },
  buildCheck,
  playwrightCheck('e2e'),
]
