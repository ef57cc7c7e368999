import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../scripts/build-once'
import type { Check, Outcome } from '../../../scripts/checks/check'
import { chooseChecks, runChecks } from '../../../scripts/checks/run-checks'

const check = (name: string, outcome: Outcome): Check => ({ name, run: () => Promise.resolve(outcome) })
const good = check('good', { passed: 3, failed: 0, report: '' })
const bad = check('bad', { passed: 1, failed: 2, report: 'what went wrong' })
const broken: Check = { name: 'broken', run: () => Promise.reject(new Error('the tool is gone')) }

async function printed(checks: Check[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await runChecks(checks, (line) => lines.push(line))
  return { code, lines }
}

describe('running the checks', () => {
  it('ends with the counts of all of them, alone on the last line', async () => {
    const { code, lines } = await printed([good, bad])
    expect(lines.at(-1)).toBe('4 passed, 2 failed')
    expect(lines).toContain('what went wrong')
    expect(code).toBe(1)
  })

  it('exits 0 when nothing failed', async () => {
    const { code, lines } = await printed([good])
    expect([code, lines.at(-1)]).toEqual([0, '3 passed, 0 failed'])
  })

  it('counts a check that breaks as failed, and still runs the next', async () => {
    const { code, lines } = await printed([broken, good])
    expect([code, lines.at(-1)]).toEqual([1, '3 passed, 1 failed'])
    expect(lines.join('\n')).toContain('the tool is gone')
  })
})

describe('choosing the checks', () => {
  it('keeps their usual order, and refuses a name that none has', () => {
    expect(chooseChecks([good, bad, broken], 'broken, good')).toEqual([good, broken])
    expect(chooseChecks([good], undefined)).toEqual([good])
    expect(chooseChecks([good], 'godo')).toBeUndefined()
  })
})

describe('the fingerprint of what a build is made from', () => {
  it('changes with a byte and with a name, and with nothing else', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'copydesk-fingerprint-'))
    await mkdir(path.join(root, 'src'))
    await writeFile(path.join(root, 'src/a.ts'), 'one')
    const print = () => fingerprintOf(['src', 'absent.json'], root)
    const first = await print()
    expect(await print()).toBe(first)
    await writeFile(path.join(root, 'src/a.ts'), 'two')
    const second = await print()
    await rm(path.join(root, 'src/a.ts'))
    await writeFile(path.join(root, 'src/b.ts'), 'two')
    expect(new Set([first, second, await print()]).size).toBe(3)
    await rm(root, { recursive: true })
  })
})
