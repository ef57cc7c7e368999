import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { copydesk } from '../../support/command-line'
import { openDesk } from '../../support/desk'
import { translate } from '../../support/translation'

let folder: string
let exported: string

async function imported(document: string, ...options: string[]) {
  const file = path.join(folder, 'back.xlf')
  await writeFile(file, document)
  return copydesk(['xliff', 'import', file, ...options])
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-xliff-'))
  const desk = await openDesk()
  const { id } = await desk.bringIn('away')
  expect((await desk.publishAll(id)).status).toBe(200)
  await translate(desk, id)
  const out = path.join(folder, 'away.xlf')
  expect((await copydesk(['xliff', 'export', 'away', '--locale', 'en', '--out', out])).code).toBe(0)
  exported = await readFile(out, 'utf8')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('copydesk xliff import', () => {
  it('names every sentence that it would change by its number at the desk, and every one left out', async () => {
    const back = exported
      .replace('示例标题</source>', '示例标题</source><target>A Sample Title</target>')
      .replace('第二节</source>', '第三节</source><target>Section Two</target>')
    const { code, out } = await imported(back, '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('Would change 1 target of away (en); ')
    expect(out).toContain('Sentence 1: A Sample Title\n')
    expect(out).toMatch(/Not taken over, sentence \d+: its source was altered in the document\./u)
  })

  it('says which translation a document is of when there is none here', async () => {
    const { code, err } = await imported(exported.replace('trgLang="en"', 'trgLang="ru"'))
    expect(code).toBe(1)
    expect(err).toContain('The document is of away, into ru: there is no such translation here.')
    expect(err).toContain('Open it at the desk first')
  })
})
