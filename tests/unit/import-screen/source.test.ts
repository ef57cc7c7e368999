import { describe, expect, it } from 'vitest'

import { localeFrom, readFile, readPasted, slugFrom } from '../../../src/admin/import/source'

const file = (bytes: BlobPart, name = 'article.zh-Hans.txt') => new File([bytes], name)

describe('a text to import', () => {
  it('travels byte for byte, byte order mark and CRLF included', async () => {
    const text = '\uFEFF标题\r\n段落，“引语”。\r\n'.repeat(9000)
    const reading = await readFile(file(text))
    expect(reading.ok && Buffer.from(reading.source.base64, 'base64').toString('utf8')).toBe(text)
  })

  it('is refused before it travels when it cannot be read, by the reason the server would give', async () => {
    const binary = await readFile(file(new Uint8Array([0x89, 0x50, 0x00])))
    expect(binary).toMatchObject({ ok: false, refusal: { code: 'binaryFile', byteOffset: 2 } })
    const large = await readFile(file(new Uint8Array(17 * 1024 * 1024)))
    expect(large).toMatchObject({ ok: false, refusal: { code: 'fileTooLarge' } })
  })

  it('ends with a line feed when it was pasted without one', () => {
    const reading = readPasted('标题\n段落')
    expect(reading.ok && Buffer.from(reading.source.base64, 'base64').toString('utf8')).toBe('标题\n段落\n')
  })

  it('takes slug and language from a file name that states them', () => {
    expect(slugFrom('China & Central Asia.zh-Hans.txt')).toBe('china-central-asia')
    expect(slugFrom('文章.txt')).toBe('')
    expect(localeFrom('article.zh-Hans.txt', ['en', 'zh-Hans'])).toBe('zh-Hans')
    expect(localeFrom('article.txt', ['en', 'zh-Hans'])).toBeNull()
  })
})
