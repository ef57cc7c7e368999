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

describe('running several checks at a time', () => {
  /** Ends when it is told to, and says when it began. */
  function held(name: string, began: string[], more: Partial<Check> = {}) {
    let end: () => void = () => undefined
    const run = () => {
      began.push(name)
      return new Promise<Outcome>((done) => {
        end = () => done({ passed: 1, failed: 0, report: '' })
      })
    }
    return { check: { name, run, ...more }, end: () => end() }
  }

  const settled = () => new Promise((done) => setTimeout(done, 0))

  it('starts the next when one of them ends, and prints them in their order', async () => {
    const began: string[] = []
    const [slow, fast, last] = [held('slow', began), held('fast', began), held('last', began)]
    const lines: string[] = []
    const all = [slow, fast, last].map((one) => one.check)
    const code = runChecks(all, (line) => lines.push(line), 2)
    await settled()
    expect(began).toEqual(['slow', 'fast'])
    fast.end()
    await settled()
    expect(began).toEqual(['slow', 'fast', 'last'])
    expect(lines).toEqual(['\n== slow'])
    last.end()
    slow.end()
    expect(await code).toBe(0)
    expect(lines.filter((line) => line.startsWith('\n=='))).toEqual(['\n== slow', '\n== fast', '\n== last'])
  })

  it('runs a check that is alone when those before it have ended, and nothing beside it', async () => {
    const began: string[] = []
    const [before, alone, after] = [
      held('before', began),
      held('alone', began, { isAlone: true }),
      held('after', began),
    ]
    const code = runChecks([before.check, alone.check, after.check], () => undefined, 2)
    await settled()
    expect(began).toEqual(['before'])
    before.end()
    await settled()
    expect(began).toEqual(['before', 'alone'])
    alone.end()
    await settled()
    expect(began).toEqual(['before', 'alone', 'after'])
    after.end()
    expect(await code).toBe(0)
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
