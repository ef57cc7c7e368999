import path from 'node:path'
import { type ICruiseResult, cruise } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import house from '../../../.dependency-cruiser.mjs'

const root = path.resolve(import.meta.dirname, '../../..')

async function inspect(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { forbidden, options } = house
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden } })
  if (typeof output === 'string') throw new Error('the cruise was to give a result, not a text')
  return output
}

describe('the boundaries of the house', () => {
  it('report every forbidden import of a house built wrongly, and no other', async () => {
    const { summary } = await inspect(path.join(import.meta.dirname, 'fixture'), ['src'])
    const found = summary.violations.map(
      ({ rule, from, to }) => `${rule.name} | ${from} → ${to.split('/').at(-1)}`,
    )
    expect(found.sort()).toEqual(
      [
        'domain is pure | src/domain/workflow/impure.ts → fs',
        'domain is pure | src/domain/workflow/impure.ts → index.js',
        'domain: workflow | src/domain/workflow/impure.ts → marks.ts',
        'house: src/actions/ | src/actions/publish.ts → articles.ts',
        'house: src/collections/ | src/collections/articles.ts → publish.ts',
        'no cycles | src/actions/publish.ts → articles.ts',
        'rooms that do not exist | src/stray/newcomer.ts → fine.ts',
      ].sort(),
    )
  })

  it('are seen: the cruise is not blind to the files of the project or to what they import', async () => {
    const { summary, modules } = await inspect(root, ['src/domain', 'src/runtime'])
    expect(summary.totalCruised).toBeGreaterThan(60)
    expect(summary.totalDependenciesCruised ?? 0).toBeGreaterThan(100)
    const server = modules.find(({ source }) => source === 'src/runtime/postgres/server.ts')
    const imports = server?.dependencies.map(({ resolved }) => resolved) ?? []
    expect(imports).toContain('src/runtime/processes.ts')
    expect(imports.some((resolved) => resolved.startsWith('node_modules/pg/'))).toBe(true)
  })
})
