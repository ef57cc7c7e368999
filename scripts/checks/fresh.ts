import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runQuietly } from '../../src/runtime/child'
import { projectRoot } from '../../src/runtime/product'
import { typescriptCommand } from '../../src/runtime/typescript'
import type { Check, Outcome } from './check'

const generated = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js'].map((file) =>
  path.join(projectRoot, file),
)

/** Neither is used: types, import map and migrations are derived from the configuration alone. */
const env = {
  ...process.env,
  PAYLOAD_SECRET: 'generating needs no real secret at all',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  NODE_ENV: 'development' as const,
}

/**
 * Whether the committed generated files are what the configuration makes today. A stale import map renders
 * nothing in place of a component; a missing migration breaks the next start.
 */
export const freshCheck: Check = {
  name: 'fresh',
  isAlone: true,
  run: async () => {
    const outcomes = [await checkGenerated(), await checkMigrations()]
    return {
      passed: outcomes.reduce((sum, one) => sum + one.passed, 0),
      failed: outcomes.reduce((sum, one) => sum + one.failed, 0),
      report: outcomes.map((one) => one.report).join(''),
    }
  },
}

async function checkGenerated(): Promise<Outcome> {
  const before = await Promise.all(generated.map((file) => readFile(file, 'utf8')))
  const { code, output } = await runScript('scripts/generate.ts')
  if (code !== 0) return { passed: 0, failed: 1, report: output }
  const after = await Promise.all(generated.map((file) => readFile(file, 'utf8')))
  const stale = generated.filter((_, index) => before[index] !== after[index])
  await Promise.all(generated.map((file, index) => writeFile(file, before[index] ?? '')))
  if (stale.length === 0) return { passed: 1, failed: 0, report: '' }
  const names = stale.map((file) => path.relative(projectRoot, file)).join(', ')
  return {
    passed: 0,
    failed: 1,
    report: `Not what the configuration makes: ${names}. Run npm run generate.\n`,
  }
}

/** Asks for a migration into a copy of the folder: none must be needed. */
async function checkMigrations(): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-migrations-'))
  try {
    await cp(path.join(projectRoot, 'src/migrations'), folder, { recursive: true })
    const before = await readdir(folder)
    const { code, output } = await runScript('scripts/checks/missing-migration.ts', folder)
    const added = (await readdir(folder)).filter((name) => !before.includes(name) && name.endsWith('.ts'))
    if (code === 0 && added.length === 0) return { passed: 1, failed: 0, report: '' }
    return {
      passed: 0,
      failed: 1,
      report: `${output}\nThe collections have changed: npm run migrate:create -- NAME\n`,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function runScript(script: string, ...args: string[]) {
  return runQuietly(process.execPath, typescriptCommand(script, ...args), { cwd: projectRoot, env })
}
