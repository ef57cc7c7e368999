import { describe, expect, it } from 'vitest'

import { planTmxImport, type TmxImportPlan } from '../../../src/xliff/tmx/read-tmx'
import { writeTmx, type TmxUnit } from '../../../src/xliff/tmx/write-tmx'

const locales = { sourceLocale: 'zh-Hans', locale: 'en' }
const bytes = (text: string) => new TextEncoder().encode(text)
const at = new Date('2026-11-22T09:30:00Z')
const unit = (source: string, target: string): TmxUnit => ({
  id: 'u1',
  source,
  target,
  approvedBy: 'A & "B"',
  at,
})

function plan(document: string, existing: { source: string; target: string }[] = []): TmxImportPlan {
  const planned = planTmxImport(bytes(document), locales, existing)
  if (!planned.ok) throw new Error(planned.refusal.rule)
  return planned.value
}

const foreign = (body: string, doctype = '') =>
  `<?xml version="1.0"?>${doctype}<tmx version="1.4"><header srclang="zh-CN"/><body>${body}</body></tmx>`
const tu = (source: string, target: string, lang = 'zh-CN') =>
  `<tu><tuv xml:lang="${lang}"><seg>${source}</seg></tuv><tuv xml:lang="EN-us"><seg>${target}</seg></tuv></tu>`

describe('a memory as TMX', () => {
  it('comes back as it was, codes, braces and escapes included', () => {
    const pairs = [
      unit('他说：{q:13}<&>', 'He said: {q:13} <&>'),
      unit('很{b:1}好{/b:1}{{', '{b:1}Very{/b:1} good {{'),
    ]
    const document = writeTmx({ ...locales, units: pairs })
    expect(document).toContain('creationdate="20261122T093000Z" creationid="A &amp; &quot;B&quot;"')
    expect(plan(document).adds).toEqual(pairs.map(({ source, target }) => ({ source, target })))
  })

  it('adds nothing that the memory has already, nor anything twice', () => {
    const document = writeTmx({ ...locales, units: [unit('甲', 'A'), unit('甲', 'A'), unit('乙', 'B')] })
    expect(plan(document, [{ source: '乙', target: 'B' }])).toEqual({
      adds: [{ source: '甲', target: 'A' }],
      known: 2,
      incomplete: 0,
    })
  })

  it('is read from other tools: their languages, their codes, their document type', () => {
    const body =
      tu('甲<ph x="1">&lt;br/&gt;</ph>乙<hi>丙</hi>', 'A<bpt i="1">{\\b</bpt>B<ept i="1">}</ept>') +
      tu('丁', '')
    expect(plan(foreign(body, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'))).toEqual({
      adds: [{ source: '甲乙丙', target: 'AB' }],
      known: 0,
      incomplete: 1,
    })
  })

  it('takes the very language before a related one', () => {
    const body = `<tu><tuv xml:lang="zh-TW"><seg>繁</seg></tuv><tuv xml:lang="zh-Hans"><seg>简</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>`
    expect(plan(foreign(body)).adds).toEqual([{ source: '简', target: 'x' }])
  })

  it.each<[string, Uint8Array, string]>([
    ['entities', bytes(foreign('', '<!DOCTYPE tmx [<!ENTITY a "b">]>')), 'dtd'],
    [
      'external entities',
      bytes(foreign('', '<!DOCTYPE tmx SYSTEM "x" [<!ENTITY a SYSTEM "file:///etc/passwd">]>')),
      'dtd',
    ],
    ['another document type', bytes('<!DOCTYPE html SYSTEM "x"><html/>'), 'dtd'],
    ['a hundred megabytes', new Uint8Array(100 * 1024 * 1024), 'size'],
    ['deep nesting', bytes(foreign('<hi>'.repeat(100_000))), 'depth'],
    ['another encoding', bytes('<?xml version="1.0" encoding="windows-1251"?><tmx/>'), 'encoding'],
    ['another document', bytes('<xliff/>'), 'root'],
  ])('is refused when hostile: %s', (_, hostile, rule) => {
    expect(planTmxImport(hostile, locales, [])).toMatchObject({ ok: false, refusal: { rule } })
  })
})
