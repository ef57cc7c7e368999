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
function run(file: string, ...options: string[]): Promise<{ code: number; json: Record<string, unknown> }> {
  const args = [path.join(root, 'bin/copydesk.mjs'), 'check-translation', file, '--json', ...options]
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

  it('words its messages in Chinese, and points into the target in UTF-16 code units', async () => {
    const file = path.join(folder, 'wrong.json')
    const segments = [{ source: '共有3所。', target: '💥 There are 4.' }]
    const translation = { sourceLocale: 'zh-Hans', targetLocale: 'en', blocks: [{ block: 0, segments }] }
    await writeFile(file, JSON.stringify(translation))
    const { code, json } = await run(file, '--language', 'zh')
    expect(code).toBe(0)
    expect(json).toMatchObject({ findings: [{ message: '“3”为 3，译文为 4。', start: 13, end: 14 }] })
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
