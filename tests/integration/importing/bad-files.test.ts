import { beforeAll, describe, expect, it } from 'vitest'

import { createLocalReq } from 'payload'
import { openDesk, type Desk } from '../../support/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

const good = '标题\n第一节\n这是一个段落，它有足够的长度。\n'
const utf8 = (text: string) => Buffer.from(text, 'utf8')

interface BadFile {
  name: string
  bytes: Buffer
  code: string
  /** UTF-16 code units into the text; absent where there is no text to point into. */
  offset?: number
}

const refused: BadFile[] = [
  { name: 'Latin-1 bytes', bytes: Buffer.from([0x61, 0x0a, 0xe9, 0x0a]), code: 'notUtf8', offset: 2 },
  { name: 'GB 18030 bytes', bytes: Buffer.from([0xb1, 0xea, 0xcc, 0xe2, 0x0a]), code: 'notUtf8', offset: 0 },
  {
    name: 'a lone surrogate in three bytes',
    bytes: Buffer.concat([utf8(good), Buffer.from([0xed, 0xa0, 0x80])]),
    code: 'notUtf8',
    offset: good.length,
  },
  {
    name: 'a character cut off',
    bytes: Buffer.concat([utf8(good), Buffer.from([0xe4, 0xb8])]),
    code: 'notUtf8',
    offset: good.length,
  },
  { name: 'a picture', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x0a]), code: 'binaryFile' },
  { name: 'nothing', bytes: Buffer.alloc(0), code: 'fileEmpty' },
  { name: 'white space alone', bytes: utf8('  \n\u3000\n\t\n'), code: 'fileEmpty' },
  {
    name: 'UTF-16 with a byte order mark',
    bytes: Buffer.from(`\uFEFF${good}`, 'utf16le'),
    code: 'otherUnicodeEncoding',
  },
  { name: '50 MB', bytes: Buffer.alloc(50 * 1024 * 1024, 'a'), code: 'fileTooLarge' },
  {
    name: 'one line of 5 MB',
    bytes: utf8(`标题\n${'字'.repeat((5 * 1024 * 1024) / 3)}\n`),
    code: 'lineTooLong',
    offset: 3,
  },
  { name: 'a bell', bytes: utf8('标题\n段落\u0007里有控制字符。\n'), code: 'controlCharacter', offset: 5 },
  { name: 'line ends of old Macs', bytes: utf8('标题\r段落。\r'), code: 'loneCarriageReturn', offset: 2 },
]

function send(slug: string, bytes: Buffer, more: object = {}) {
  const body = { file: bytes.toString('base64'), fileName: 'file.txt', slug, locale: 'zh-Hans', ...more }
  return desk.send('editor', 'POST', '/articles/import', body)
}

/** How many records there are of what an import can write. */
async function written(): Promise<number[]> {
  const req = await createLocalReq({}, desk.payload)
  const collections = ['articles', 'sections', 'quotes', 'sources', 'events', 'edits'] as const
  const counts = collections.map((collection) =>
    desk.payload.count({ collection, overrideAccess: true, req }),
  )
  return (await Promise.all(counts)).map(({ totalDocs }) => totalDocs)
}

describe('a file that cannot be imported', () => {
  it.each(refused)('is refused with the reason and its place, and writes nothing: $name', async (file) => {
    const before = await written()
    const { status, body } = await send('bad-file', file.bytes)
    expect(status).toBe(422)
    expect(body).toMatchObject({ status: 'refused', article: null })
    const findings = body.findings as { code: string; severity: string; offset?: number }[]
    expect(findings[0]).toMatchObject({ code: file.code, severity: 'error' })
    expect(findings[0]?.offset).toBe(file.offset)
    expect(await written()).toEqual(before)
  })

  it('is refused on the same grounds when it is only planned', async () => {
    const { status, body } = await send('bad-file', utf8('标题\n\u0000\n'), { isDryRun: true })
    expect([status, body.status]).toEqual([422, 'refused'])
  })

  it.each([
    ['slug', 'No Slug'],
    ['slug', 'a'.repeat(201)],
    ['locale', 'tlh'],
  ])('is no import at all under a %s that is none, however it is planned', async (field, said) => {
    const before = await written()
    for (const isDryRun of [true, false]) {
      const { status, body } = await send('sound', utf8(good), { [field]: said, isDryRun })
      expect([status, body.refusal, body.details]).toEqual([400, 'malformed', { field }])
    }
    expect(await written()).toEqual(before)
  })

  it('is refused when a person says that the first line is no title', async () => {
    const before = await written()
    const corrections = { lines: [{ line: 1, role: 'paragraph' }] }
    const { status, body } = await send('no-title', utf8(good), { corrections })
    expect(status).toBe(422)
    expect(body.findings).toContainEqual(expect.objectContaining({ code: 'noTitle', severity: 'error' }))
    expect(await written()).toEqual(before)
  })

  it('is told from a request that is no import: 400 for what is not base64, 401 for nobody, 403 for translators', async () => {
    const before = await written()
    const body = { file: 'no base64!', fileName: 'file.txt', slug: 'bad-file', locale: 'zh-Hans' }
    const malformed = await desk.send('editor', 'POST', '/articles/import', body)
    expect([malformed.status, malformed.body.refusal]).toEqual([400, 'malformed'])
    const sound = { ...body, file: utf8(good).toString('base64') }
    const nobody = await desk.send(null, 'POST', '/articles/import', sound)
    expect([nobody.status, nobody.body.refusal]).toEqual([401, 'notSignedIn'])
    const translator = await desk.send('translator', 'POST', '/articles/import', sound)
    expect([translator.status, translator.body.refusal]).toEqual([403, 'roleRequired'])
    expect(await written()).toEqual(before)
  })
})

describe('a file with blemishes', () => {
  const finding = (code: string, offset?: number) =>
    expect.objectContaining(offset === undefined ? { code } : { code, offset }) as unknown

  it('is imported from CRLF, and says so byte for byte', async () => {
    const { status, body } = await send('crlf', utf8(good.replaceAll('\n', '\r\n')))
    expect([status, body.status]).toEqual([200, 'done'])
  })

  it('is one section where it has no headings', async () => {
    const text = '标题\n这是一个足够长的段落，它以句号结束。\n这是第二个足够长的段落，它也以句号结束。\n'
    const { status, body } = await send('no-headings', utf8(text))
    expect(status).toBe(200)
    expect(body.plan).toMatchObject({ creates: { articles: 1, sections: 1 } })
    expect(body.findings).toContainEqual(finding('noHeadings'))
  })

  it('keeps its words where marks are unbalanced, and points at them', async () => {
    const text = '标题\n第一节\n他说：“我们将按时完成。这句话没有结束。\n另一段”有多余的引号。\n'
    const { status, body } = await send('unbalanced', utf8(text), { isDryRun: true })
    expect(status).toBe(200)
    expect(body.findings).toContainEqual(finding('unclosedMark', text.indexOf('“')))
    expect(body.findings).toContainEqual(finding('unopenedMark', text.indexOf('”')))
    expect(body.plan).toMatchObject({ creates: { quotes: 0 } })
  })
})
