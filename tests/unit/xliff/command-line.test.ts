import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rewriteXliff } from '../../../src/cli/commands/xliff-rewrite'
import { validateFiles } from '../../../src/cli/commands/xliff-validate'
import { segmentOf } from '../../support/xliff'

let folder: string
const at = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'xliff-'))
  writeFileSync(at('good.xlf'), segmentOf('一', 'one'))
  writeFileSync(at('bad.xlf'), segmentOf('<ph id="1" dataRef="x"/>'))
  writeFileSync(at('hostile.xlf'), '<!DOCTYPE a><a/>')
  writeFileSync(at('huge.xlf'), '')
  truncateSync(at('huge.xlf'), 100 * 1024 * 1024)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('xliff validate', () => {
  it('ends with 0 when all are valid', async () => {
    const file = at('good.xlf')
    expect(await validateFiles([file])).toMatchObject({ code: 0, json: [{ file, valid: true, errors: [] }] })
  })

  it('judges every file, and ends with 1 when one is invalid', async () => {
    const end = await validateFiles(['bad.xlf', 'huge.xlf', 'absent.xlf', 'hostile.xlf', 'good.xlf'].map(at))
    expect(end.code).toBe(1)
    expect(end.json).toMatchObject([
      { valid: false, errors: [{ rule: 'data-reference', line: 2 }] },
      { valid: false, errors: [{ rule: 'size' }] },
      { valid: false, errors: [{ rule: 'file' }] },
      { valid: false, errors: [{ rule: 'dtd' }] },
      { valid: true, errors: [] },
    ])
    expect(end.text).toContain('bad.xlf:2: data-reference: ')
  })
})

describe('xliff rewrite', () => {
  it('prints the document', async () => {
    const end = await rewriteXliff(at('good.xlf'))
    expect(end).toMatchObject({ code: 0, isDocument: true })
    expect(end.text).toContain('<target>one</target>')
  })

  it('refuses what cannot be read', async () => {
    expect(await rewriteXliff(at('hostile.xlf'))).toMatchObject({ code: 1, json: { refusal: 'unreadable' } })
  })
})
