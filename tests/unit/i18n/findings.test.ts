import { describe, expect, it } from 'vitest'

import { decodeFile } from '../../../src/domain/importing/decode'
import { placeWords } from '../../../src/i18n/desk/import'
import { fileRefusalWords, textFindingWords } from '../../../src/i18n/findings'

describe('the words of a finding', () => {
  it('show the character that the finding points at', () => {
    const finding = { code: 'unclosedMark', offset: 2 } as const
    expect(textFindingWords(finding, '他说“好', 'en')).toContain('“ is never closed')
    expect(textFindingWords(finding, '他说“好', 'zh')).toContain('没有闭合')
  })

  it('name a character that cannot be seen by its code point', () => {
    expect(textFindingWords({ code: 'controlCharacter', offset: 0 }, '\u0007', 'en')).toContain('U+0007')
  })

  it('say of a file that is not UTF-8 in which line and what to do', () => {
    const decoded = decodeFile(new Uint8Array([0x61, 0x0a, 0xe9, 0x0a]))
    if (decoded.ok || decoded.refusal.code === 'controlCharacters') throw new Error('not refused')
    expect(fileRefusalWords(decoded.refusal, 'en')).toMatch(/Line 2 \(byte 2\).*Save it as UTF-8/)
    expect(fileRefusalWords(decoded.refusal, 'zh')).toMatch(/第 2 行.*另存为 UTF-8/)
  })
})

describe('the place of a planned piece in words', () => {
  it.each([
    ['title', 'Title'],
    ['sections/2/heading', 'Section 3, heading'],
    ['sections/2/blocks/3', 'Section 3, paragraph 4'],
    ['added/sections/0/blocks/0', 'Section 1, paragraph 1 (new)'],
    ['quotes/5/attribution', 'Quotation 6, attribution'],
  ])('%s is “%s”', (path, words) => {
    expect(placeWords(path, 'en')).toBe(words)
  })
})
