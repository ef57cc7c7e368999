import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { blockText, inlineText, normaliseFile, textForm } from '../../../src/domain/manuscript/text'
import type { Block } from '../../../src/domain/manuscript/types'
import { manuscript, p, quote, section, strong } from '../../support/manuscripts'

describe('textForm', () => {
  it('writes front matter, headings and blocks, one a line', () => {
    const m = manuscript({
      title: '携手',
      subtitle: '——写在会前',
      byline: '本报记者',
      sections: [section(null, p('导语。')), section('一', p('他说', 0, '。'), p(strong('重点'), '。'))],
      quotes: [quote('好朋友')],
    })
    expect(textForm(m)).toBe('携手\n——写在会前\n本报记者\n导语。\n一\n他说“好朋友”。\n重点。\n')
  })

  it('equals the file it was read from', () => {
    const file = readFileSync('seed/article.zh-Hans.txt', 'utf8')
    const [title = '', subtitle = '', ...lines] = normaliseFile(file).trimEnd().split('\n')
    const m = manuscript({ title, subtitle, sections: [section(null, ...lines.map((line) => p(line)))] })
    expect(textForm(m)).toBe(normaliseFile(file))
  })

  it('has no words for a manuscript without words', () => {
    expect(textForm(manuscript({ title: '' }))).toBe('')
  })
})

describe('blockText', () => {
  const cases: [string, Block, string[]][] = [
    [
      'a line for each item',
      { type: 'list', ordered: false, items: [p('一').children, p('二').children] },
      ['一', '二'],
    ],
    [
      'a row as cells joined by tabs',
      { type: 'table', header: true, rows: [[p('国').children, p('年').children]] },
      ['国\t年'],
    ],
    ['a separator as written', { type: 'separator', text: '…………' }, ['…………']],
    [
      'footnotes after the block they stand in',
      p('正文', { type: 'footnote', text: '注一' }, '续', { type: 'footnote', text: '注二' }),
      ['正文续', '注一', '注二'],
    ],
  ]
  it.each(cases)('gives %s', (_, block, lines) => expect(blockText(block, [])).toEqual(lines))

  it('gives an image its caption, and nothing without one', () => {
    const image = {
      type: 'image' as const,
      sha256: '',
      mimeType: '',
      width: null,
      height: null,
      alt: 'x',
      credit: 'y',
    }
    expect(blockText({ ...image, caption: '图注' }, [])).toEqual(['图注'])
    expect(blockText({ ...image, caption: null }, [])).toEqual([])
  })
})

describe('inlineText', () => {
  it('reads links by their text, ruby by its base, language runs as they stand', () => {
    const { children } = p(
      { type: 'link', href: 'https://example.org', children: [{ type: 'text', text: '链接' }] },
      { type: 'ruby', base: '汉', reading: 'hàn' },
      { type: 'language', lang: 'ru', text: 'Россия' },
      0,
    )
    expect(inlineText(children, [quote('话', { marks: { open: '「', close: '」' } })])).toBe(
      '链接汉Россия「话」',
    )
  })
})

describe('normaliseFile', () => {
  it('removes a BOM, CRLF, layout at both ends and empty lines', () => {
    expect(normaliseFile('\uFEFF　　一 二\t\r\n\r\n \t\n三　')).toBe('一 二\n三\n')
  })

  it('keeps a no-break space, which is text, and a second BOM', () => {
    expect(normaliseFile('\u00A0一\u00A0\n\uFEFF\uFEFF二')).toBe('\u00A0一\u00A0\n\uFEFF\uFEFF二\n')
  })

  it('changes nothing the second time', () => {
    const layout = fc.constantFrom(' ', '\t', '\u3000', '\u00A0', '\n', '\r\n', '一', 'a')
    fc.assert(
      fc.property(fc.string({ unit: layout }), (text) => {
        expect(normaliseFile(normaliseFile(text))).toBe(normaliseFile(text))
      }),
    )
  })

  it('takes no more than linear time over a long run of spaces', () => {
    const line = `a${' '.repeat(2_000_000)}b`
    expect(normaliseFile(line)).toBe(`${line}\n`)
  })
})
