import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'translation-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs `copydesk check-translation FILE --json`. */
function run(file: string): Promise<{ code: number; json: Record<string, unknown> }> {
  const args = [path.join(root, 'bin/copydesk.mjs'), 'check-translation', file, '--json']
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: root }, (_error, stdout) => {
      resolve({ code: child.exitCode ?? -1, json: JSON.parse(stdout) as Record<string, unknown> })
    })
  })
}

describe('copydesk check-translation', () => {
  it('prints findings and counts of a translation', async () => {
    const { code, json } = await run(path.join(root, 'seed/translation.en.json'))
    expect(code).toBe(0)
    expect(json).toMatchObject({ findings: [], counts: { critical: 0, major: 0 } })
  })

  it.each([
    ['no JSON', '{', 'notJson'],
    [
      'JSON of another shape',
      '{"sourceLocale":"zh-Hans","targetLocale":"en","blocks":[{}]}',
      'notATranslation',
    ],
  ])('refuses %s', async (_name, text, refusal) => {
    const file = path.join(folder, 'file.json')
    await writeFile(file, text)
    const { code, json } = await run(file)
    expect(code).toBe(1)
    expect(json).toMatchObject({ refusal })
  })
})
