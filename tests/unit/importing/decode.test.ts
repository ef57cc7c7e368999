import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFile } from '../../../src/domain/importing/decode'
import { MAX_FILE_BYTES, MAX_LINE_BYTES, refusalFindings } from '../../../src/domain/importing/refusals'

const encode = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'string' ? [...encode(value)] : [value])))

function refusalOf(file: Uint8Array) {
  const result = decodeFile(file)
  if (result.ok) throw new Error('the file was accepted')
  return result.refusal
}

function accepted(file: Uint8Array) {
  const result = decodeFile(file)
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`)
  return result.value
}

describe('reading a text file', () => {
  it('reads the real article to the letter', () => {
    const file = readFileSync('seed/article.zh-Hans.txt')
    expect(accepted(file).file).toBe(file.toString('utf8'))
  })

  it('decodes every character that Unicode can encode', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    fc.assert(
      fc.property(text, (generated) => {
        const printable = `a${generated.replace(/\p{Cc}/gu, '')}`
        expect(accepted(encode(printable)).file).toBe(printable)
      }),
    )
  })

  it('agrees with the platform on which bytes are UTF-8', () => {
    const lead = fc.constantFrom(0x41, 0xc1, 0xc2, 0xe0, 0xe4, 0xed, 0xef, 0xf0, 0xf4, 0xf5)
    const next = fc.constantFrom(0x42, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0)
    fc.assert(
      fc.property(fc.array(fc.oneof(lead, next), { maxLength: 8 }), (tail) => {
        const file = bytes('a', ...tail)
        const result = decodeFile(file)
        expect(!result.ok && result.refusal.code === 'notUtf8').toBe(!isUtf8(file))
      }),
      { numRuns: 2000 },
    )
  })

  it('notes a byte order mark and leaves it out of the text', () => {
    expect(accepted(encode('\uFEFF标题\n'))).toEqual({
      file: '\uFEFF标题\n',
      text: '标题\n',
      byteOrderMark: true,
      crlfLines: 0,
    })
  })

  it('counts CRLF lines and turns them into LF', () => {
    const decoded = accepted(encode('标题\r\n一段。\r\n末行\n'))
    expect(decoded.text).toBe('标题\n一段。\n末行\n')
    expect(decoded.crlfLines).toBe(2)
  })
})

describe('refusing a file', () => {
  it('names the first byte that is not UTF-8, with its line and its place in the text', () => {
    expect(refusalOf(bytes(0xef, 0xbb, 0xbf, '中\r\na', 0xd6, 0xd0))).toEqual({
      code: 'notUtf8',
      byteOffset: 9,
      offset: 3,
      line: 2,
      fault: 'unexpectedByte',
    })
  })

  it('refuses lone surrogates, written as in CESU-8', () => {
    expect(refusalOf(bytes('a', 0xed, 0xa0, 0xbd))).toMatchObject({ fault: 'surrogate', byteOffset: 1 })
  })

  it('refuses a character that is cut off by the end of the file', () => {
    expect(refusalOf(bytes('a', 0xe4, 0xb8))).toMatchObject({ fault: 'truncated', byteOffset: 1 })
  })

  it.each([
    ['UTF-16LE', [0xff, 0xfe, 0x2d, 0x4e]],
    ['UTF-16BE', [0xfe, 0xff, 0x4e, 0x2d]],
    ['UTF-32LE', [0xff, 0xfe, 0, 0]],
    ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ])('recognises %s and refuses it by name', (encoding, file) => {
    expect(refusalOf(Uint8Array.from(file))).toEqual({ code: 'otherUnicodeEncoding', encoding })
  })

  it('refuses a binary file and says where', () => {
    expect(refusalOf(bytes('PK', 3, 4, 0, 1))).toEqual({ code: 'binaryFile', byteOffset: 4 })
  })

  it.each(['', '\uFEFF', ' \t\r\n\u3000\n', '\u00A0\n'])('refuses a file without text: %j', (file) => {
    expect(refusalOf(encode(file))).toEqual({ code: 'fileEmpty' })
  })

  it('refuses a file over the limit without reading it', () => {
    const size = MAX_FILE_BYTES + 1
    expect(refusalOf(new Uint8Array(size))).toEqual({
      code: 'fileTooLarge',
      bytes: size,
      limit: MAX_FILE_BYTES,
    })
  })

  it('locates control characters', () => {
    const refusal = refusalOf(encode('\uFEFF题\r\n甲\u0007乙\u0085'))
    expect(refusalFindings(refusal)).toMatchObject([
      { code: 'controlCharacter', severity: 'error', offset: 3, message: 'Control character U+0007.' },
      { code: 'controlCharacter', severity: 'error', offset: 5 },
    ])
  })

  it('locates a carriage return that stands alone, since the text form would lose it', () => {
    const refusal = refusalOf(encode('题\r甲\r\n'))
    expect(refusalFindings(refusal)).toMatchObject([{ code: 'loneCarriageReturn', offset: 1 }])
  })

  it('refuses a line over the limit and says which', () => {
    const refusal = refusalOf(encode(`题\n${'中'.repeat(400_000)}\n`))
    expect(refusal).toEqual({
      code: 'lineTooLong',
      line: 2,
      offset: 2,
      bytes: 1_200_000,
      limit: MAX_LINE_BYTES,
    })
  })

  it('gives every refusal as findings with words', () => {
    expect(refusalFindings(refusalOf(bytes('a', 0xff)))).toEqual([
      {
        code: 'notUtf8',
        severity: 'error',
        offset: 1,
        message: 'Unexpected byte at byte 1 (line 1): the file is not UTF-8. Save it as UTF-8 and try again.',
      },
    ])
    expect(refusalFindings({ code: 'fileEmpty' })).toEqual([
      { code: 'fileEmpty', severity: 'error', message: 'The file holds no text.' },
    ])
  })

  it('reads the largest file that it accepts', () => {
    const file = encode('中文字，\n'.repeat(600_000))
    expect(accepted(file).text.length).toBe(3_000_000)
  })
})

function isUtf8(file: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
