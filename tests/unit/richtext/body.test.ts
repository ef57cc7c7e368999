import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import type { Block } from '../../../src/domain/manuscript/types'
import type { BodyLookup } from '../../../src/richtext/body-node'
import { writeBody } from '../../../src/richtext/from-manuscript'
import { readBody, type StoredBody } from '../../../src/richtext/to-manuscript'
import { anImage, blocks } from './blocks'

const lookup: BodyLookup = {
  quote: (id) => (id >= 100 && id < 200 ? id - 100 : null),
  image: (id) => (id === 7 ? anImage : null),
}

function ids() {
  let count = 0
  return { quote: (index: number) => index + 100, image: () => 7, node: () => `node-${count++}` }
}

const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const p = (...children: unknown[]) => ({ type: 'paragraph', children })
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, start: 1, children })
const inlineBlock = (fields: Record<string, unknown>) => ({ type: 'inlineBlock', fields })
const link = (url: string, ...children: unknown[]) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children,
})

function blocksOf(...children: unknown[]): Block[] {
  const read = readBody(body(...children), lookup)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

function findingsOf(...children: unknown[]) {
  const read = readBody(body(...children), lookup)
  return read.ok ? [] : read.refusal
}

describe('writing a body and reading it again', () => {
  it('gives the same blocks for any blocks of the vocabulary', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        expect(readBody(writeBody(list, ids()), lookup)).toEqual({ ok: true, value: list })
      }),
      { numRuns: 300 },
    )
  })

  it('survives the database, which stores the body as JSON', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const stored = JSON.parse(JSON.stringify(writeBody(list, ids()))) as StoredBody
        expect(readBody(stored, lookup)).toEqual({ ok: true, value: list })
      }),
    )
  })

  it('keeps every paragraph of the real article to the letter', () => {
    const lines = readFileSync('seed/article.zh-Hans.txt', 'utf8')
      .split(/\r?\n/)
      .filter((line) => /\S/u.test(line))
    const list: Block[] = lines.map((line) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: line }],
    }))
    expect(readBody(writeBody(list, ids()), lookup)).toEqual({ ok: true, value: list })
  })

  it('gives every node with fields an id of its own', () => {
    const written = writeBody(
      [
        {
          type: 'paragraph',
          children: [
            { type: 'footnote', text: '甲' },
            { type: 'footnote', text: '乙' },
          ],
        },
      ],
      ids(),
    )
    expect(written.root.children[0]?.children).toMatchObject([
      { fields: { id: 'node-0' } },
      { fields: { id: 'node-1' } },
    ])
  })
})

describe('reading a body', () => {
  it('has no blocks for an absent body', () => {
    expect(readBody(null, lookup)).toEqual({ ok: true, value: [] })
  })

  it('reads bold as strong and italic as emphasis', () => {
    expect(blocksOf(p(text('彻底', 1), text('解决', 2), text('边界', 3)))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '彻底', marks: ['strong'] },
          { type: 'text', text: '解决', marks: ['emphasis'] },
          { type: 'text', text: '边界', marks: ['emphasis', 'strong'] },
        ],
      },
    ])
  })

  it('merges neighbouring runs with equal marks and drops empty ones', () => {
    const whole = blocksOf(p(text('同中亚国家'), text(''), text('彻底解决'), text('问题', 1), text('。', 1)))
    expect(whole).toEqual(blocksOf(p(text('同中亚国家彻底解决'), text('问题。', 1))))
  })

  it('leaves out blocks without words, such as the empty paragraph at the end', () => {
    expect(blocksOf(p(text('正文')), p(), p(text('\u3000 ')), list('bullet', item()))).toEqual(
      blocksOf(p(text('正文'))),
    )
  })

  it('reads neighbouring lists of one kind as one list', () => {
    expect(
      blocksOf(
        list('bullet', item(text('一'))),
        list('bullet', item(text('二'))),
        list('number', item(text('三'))),
      ),
    ).toMatchObject([
      { type: 'list', ordered: false, items: [[{ text: '一' }], [{ text: '二' }]] },
      { type: 'list', ordered: true, items: [[{ text: '三' }]] },
    ])
  })

  it('refers to a quotation by its index, from an id as well as from a populated document', () => {
    const expected = [{ type: 'paragraph', children: [{ type: 'quote', quote: 3 }] }]
    expect(blocksOf(p({ type: 'quotation', quote: 103 }))).toEqual(expected)
    expect(blocksOf(p({ type: 'quotation', quote: { id: 103, wording: '…' } }))).toEqual(expected)
  })

  it('takes the image from its media document by value', () => {
    expect(blocksOf({ type: 'upload', relationTo: 'media', value: { id: 7, alt: 'x' } })).toEqual([anImage])
  })

  it('reads headings of a table only where the whole first row is headings of columns', () => {
    const cell = (words: string, headerState: number) => ({
      type: 'tablecell',
      headerState,
      children: [p(text(words))],
    })
    const table = (...states: number[]) => ({
      type: 'table',
      children: [{ type: 'tablerow', children: states.map((state) => cell('格', state)) }],
    })
    expect(blocksOf(table(1, 3))).toMatchObject([{ header: true }])
    expect(blocksOf(table(1, 0))).toMatchObject([{ header: false }])
  })
})

describe('what the manuscript does not know', () => {
  it.each([
    [
      'a node of another editor',
      p({ type: 'relationship' }),
      { code: 'unknownNode', path: [0, 0], type: 'relationship' },
    ],
    ['a rule', { type: 'horizontalrule' }, { code: 'unknownNode', path: [0], type: 'horizontalrule' }],
    [
      'a top-level heading',
      { type: 'heading', tag: 'h1', children: [] },
      { code: 'unknownNode', type: 'heading', detail: 'h1' },
    ],
    ['a checklist', list('check', item(text('甲'))), { code: 'unknownNode', type: 'list', detail: 'check' }],
    [
      'a foreign block',
      { type: 'block', fields: { blockType: 'video' } },
      { code: 'unknownNode', detail: 'video' },
    ],
    [
      'a foreign inline block',
      p(inlineBlock({ blockType: 'mention' })),
      { code: 'unknownNode', path: [0, 0], detail: 'mention' },
    ],
    ['a tab', p({ type: 'tab' }), { code: 'unknownNode', type: 'tab' }],
    ['underlining', p(text('甲', 8)), { code: 'unknownFormat', path: [0, 0], detail: '8' }],
    ['a line break', p(text('甲'), { type: 'linebreak' }), { code: 'lineBreak', path: [0, 1] }],
    ['a line break inside a text', p(text('甲\n乙')), { code: 'lineBreak' }],
    [
      'a list inside a list',
      list('bullet', item(list('bullet', item(text('甲'))))),
      { code: 'nestedList', path: [0, 0, 0] },
    ],
    [
      'numbers that do not start at 1',
      { ...list('number', item(text('甲'))), start: 5 },
      { code: 'listStart', detail: '5' },
    ],
    [
      'a script as an address',
      p(link('javascript:alert(1)', text('甲'))),
      { code: 'linkAddress', detail: 'javascript:alert(1)' },
    ],
    ['a relative address', p(link('/zh-Hans', text('甲'))), { code: 'linkAddress' }],
    [
      'a link inside a link',
      p(link('https://a.org', link('https://b.org', text('甲')))),
      { code: 'nestedLink', path: [0, 0] },
    ],
    [
      'a quotation that is gone',
      p({ type: 'quotation', quote: 9 }),
      { code: 'unknownQuotation', detail: '9' },
    ],
    [
      'an image that is gone',
      { type: 'upload', relationTo: 'media', value: 8 },
      { code: 'unknownImage', detail: '8' },
    ],
    [
      'an upload to elsewhere',
      { type: 'upload', relationTo: 'files', value: 7 },
      { code: 'unknownImage', detail: 'files' },
    ],
    [
      'ruby without a reading',
      p(inlineBlock({ blockType: 'ruby', base: '习' })),
      { code: 'emptyField', detail: 'reading' },
    ],
    [
      'an impossible language',
      p(inlineBlock({ blockType: 'languageRun', lang: 'русский', text: 'да' })),
      { code: 'languageTag' },
    ],
    [
      'an empty separator',
      { type: 'block', fields: { blockType: 'separator', text: '' } },
      { code: 'emptyField', detail: 'text' },
    ],
  ])('is a finding with its place: %s', (_, node, finding) => {
    expect(findingsOf(node)).toMatchObject([finding])
  })

  it('reports merged cells and several paragraphs in a cell of a table', () => {
    const table = (cell: Record<string, unknown>) => ({
      type: 'table',
      children: [{ type: 'tablerow', children: [{ type: 'tablecell', ...cell }] }],
    })
    expect(findingsOf(table({ colSpan: 2, children: [] }))).toMatchObject([
      { code: 'mergedCells', path: [0, 0, 0] },
    ])
    expect(findingsOf(table({ children: [p(text('甲')), p(text('乙'))] }))).toMatchObject([
      { code: 'severalParagraphsInCell' },
    ])
  })

  it('reports every fault of a body at once', () => {
    expect(
      findingsOf({ type: 'video' }, p(text('甲', 4)), p({ type: 'quotation', quote: 1 })).map(
        ({ code }) => code,
      ),
    ).toEqual(['unknownNode', 'unknownFormat', 'unknownQuotation'])
  })

  it('never throws, whatever has been stored in place of nodes', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (children) => {
        expect(readBody({ root: { children } }, lookup).ok).toBe(children.length === 0)
      }),
    )
  })
})
