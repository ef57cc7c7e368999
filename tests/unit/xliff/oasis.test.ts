import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { readXml } from '../../../src/xliff/read'
import { validateXliff } from '../../../src/xliff/validate'
import { writeXml } from '../../../src/xliff/write'
import { canonicalXml } from '../../support/canonical-xml'

const suite = process.env.XLIFF_SUITE_DIR ?? ''

function documents(folder: string): string[] {
  const place = path.join(suite, folder)
  if (suite === '' || !existsSync(place)) return []
  return readdirSync(place)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => path.join(folder, name))
}

const bytesOf = (file: string) => readFileSync(path.join(suite, file))

function canonicalOf(bytes: Uint8Array): string {
  const read = readXml(bytes)
  if (!read.ok) throw new Error(read.refusal.message)
  return canonicalXml(read.value)
}

function rewritten(bytes: Uint8Array): Uint8Array {
  const read = readXml(bytes)
  if (!read.ok) throw new Error(read.refusal.message)
  return new TextEncoder().encode(writeXml(read.value))
}

describe.skipIf(suite === '')("OASIS's test suite (skipped where XLIFF_SUITE_DIR is not set)", () => {
  it('is really there', () => {
    expect(documents('valid').length).toBeGreaterThan(0)
    expect(documents('invalid').length).toBeGreaterThan(0)
  })

  it('is accepted where it is valid', () => {
    const refused = documents('valid').map((file) => validateXliff(file, bytesOf(file)))
    expect(refused.filter(({ valid }) => !valid)).toEqual([])
  })

  it('is refused where it is invalid', () => {
    const found = documents('invalid').map((file) => validateXliff(file, bytesOf(file)))
    expect(found.filter(({ valid }) => valid).map(({ file }) => file)).toEqual([])
  })

  it('is the same by Canonical XML with comments after rewriting, and writes the same a second time', () => {
    for (const file of documents('valid')) {
      const original = bytesOf(file)
      const once = rewritten(original)
      expect(canonicalOf(once), file).toBe(canonicalOf(original))
      expect(rewritten(once), file).toEqual(once)
    }
  })
})
