import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copydesk } from '../../support/command-line'

type Report = {
  title: string | null
  sections: { heading: string | null; paragraphs: string[] }[]
  spans: { start: number; end: number; text: string; kind: string; nestedIn?: number; attribution?: object }[]
  findings: { code: string; severity: string }[]
}

const article = path.resolve(import.meta.dirname, '../../../seed/article.zh-Hans.txt')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-scan-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function scan(bytes: string | Buffer): Promise<{ code: number; report: Report }> {
  const file = path.join(folder, 'file.txt')
  await writeFile(file, bytes)
  const { code, out } = await copydesk(['scan', file, '--json'])
  return { code, report: JSON.parse(out) as Report }
}

describe('copydesk scan', () => {
  it('prints one JSON document that reads the real article', async () => {
    const { code, out } = await copydesk(['scan', article, '--json'])
    const report = JSON.parse(out) as Report
    expect(code).toBe(0)
    expect(report.title).toBe('携手构建更加紧密的中国—中亚命运共同体')
    expect(report.sections.map(({ heading }) => heading)).toHaveLength(5)
    expect(report.spans.length).toBeGreaterThan(40)
  })

  it('counts offsets in UTF-16 code units of the text without byte order mark and carriage returns', async () => {
    const text = (await readFile(article, 'utf8')).replaceAll('\r\n', '\n')
    const { report } = await scan(`\uFEFF${text.replaceAll('\n', '\r\n')}`)
    for (const { start, end, text: words } of report.spans) expect(text.slice(start, end)).toBe(words)
  })

  it('leaves absent members out and gives null for a title that is absent', async () => {
    const { report } = await scan('Heading\n\nShe said: “He called it ‘fine’ today.”\n')
    const [outer, inner] = report.spans
    expect(outer).not.toHaveProperty('nestedIn')
    expect(inner?.nestedIn).toBe(0)
    expect((await scan(Buffer.from([0xff, 0xfe, 0x61, 0x00]))).report.title).toBeNull()
  })

  it('exits 1 with a finding for a file that is not UTF-8', async () => {
    const { code, report } = await scan(Buffer.from([0x61, 0xc3, 0x28]))
    expect(code).toBe(1)
    expect(report.findings).toMatchObject([{ code: 'notUtf8', severity: 'error' }])
  })

  it('exits 1 and says why on standard error when the file is not there', async () => {
    const { code, out, err } = await copydesk(['scan', path.join(folder, 'absent.txt')])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('cannot be read (ENOENT)')
  })

  it('exits 2 when used wrongly, and 0 when asked for help', async () => {
    expect((await copydesk(['scan'])).code).toBe(2)
    expect((await copydesk(['no-such-command'])).code).toBe(2)
    const help = await copydesk(['--help'])
    expect([help.code, help.out.startsWith('Usage: copydesk')]).toEqual([0, true])
  })
})
