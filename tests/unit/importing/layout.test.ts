import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseFile } from '../../../src/domain/manuscript/text'
import { layoutOf, restoreFile } from '../../../src/domain/importing/layout'
import type { Layout } from '../../../src/domain/importing/layout'

/** The definition of the text form, written out once more and in another way than the code under test. */
function textFormOf(file: string): string {
  return file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .split('\n')
    .map((line) => line.replace(/^[\t \u3000]+|[\t \u3000]+$/g, ''))
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('')
}

const space = fc.string({ unit: fc.constantFrom('\t', ' ', '\u3000'), maxLength: 3 })
const words = fc.string({
  unit: fc.constantFrom('中', 'a', '。', '\u00A0', '\u3000', ' ', '—', '😀'),
  maxLength: 6,
})
const line = fc.tuple(space, words, space, fc.constantFrom('\n', '\r\n')).map((parts) => parts.join(''))
const file = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(line), space, words)
  .map(([mark, lines, indent, last]) => mark + lines.join('') + indent + last)

describe('the layout of a file', () => {
  it('gives any file made of lines back, byte for byte', () => {
    fc.assert(fc.property(file, (text) => restoreFile(textFormOf(text), layoutOf(text)) === text))
  })

  it('survives being stored as JSON', () => {
    const text = '\uFEFF题\r\n\r\n\u3000\u3000段。 \n'
    expect(restoreFile('题\n段。\n', JSON.parse(JSON.stringify(layoutOf(text))) as Layout)).toBe(text)
  })

  it('gives the real article back from its text form', () => {
    const text = readFileSync('seed/article.zh-Hans.txt', 'utf8')
    expect(restoreFile(textFormOf(text), layoutOf(text))).toBe(text)
  })

  it('stays small where lines are laid out alike', () => {
    const text = '\u3000\u3000一段。\n\n'.repeat(1000)
    expect(layoutOf(text).styles).toHaveLength(2)
    expect(layoutOf(readFileSync('seed/article.zh-Hans.txt', 'utf8')).runs.length).toBeLessThan(8)
  })

  it('gives no file when the text has more or fewer lines than the file had', () => {
    const layout = layoutOf('题\n\n段。\n')
    expect(restoreFile('题\n', layout)).toBeNull()
    expect(restoreFile('题\n段。\n又一段。\n', layout)).toBeNull()
  })

  it('gives back files of hostile sizes', () => {
    const files = [
      `甲${' '.repeat(1_000_000)}乙`,
      '甲\n'.repeat(100_000),
      Array.from({ length: 20_000 }, (_, i) => `${' '.repeat(i % 100)}甲\n`).join(''),
    ]
    for (const file of files) {
      expect(restoreFile(normaliseFile(file), layoutOf(file)) === file).toBe(true)
    }
  })
})
