import { describe, expect, it } from 'vitest'

import { compareManuscripts } from '../../../src/domain/manuscript/compare'
import { digestsOf, wordingDigest } from '../../../src/domain/manuscript/digest'
import type { Identity, Manuscript } from '../../../src/domain/manuscript/types'
import { attribution, manuscript, p, quote, section, source, strong } from '../../support/manuscripts'

/** A manuscript in which everything that a manuscript can hold is held once. */
function everything(): Manuscript {
  const said = attribution({
    status: 'explicit',
    asWritten: '他',
    speakerKind: 'person',
    speaker: 0,
    onBehalfOf: { body: '哈萨克斯坦', ground: '哈方' },
    cue: '表示',
    saidOn: { stated: '2022年1月25日', edtf: '2022-01-25' },
    occasion: '峰会',
    venue: '北京',
    inDocument: 1,
    group: 1,
    evidence: [{ part: 'cue', exact: '表示', prefix: '他', suffix: '，' }],
    confidenceReason: '并列',
  })
  const checked = {
    source: 1,
    locator: '第一段',
    extract: '话',
    extractLanguage: 'zh-Hans',
    method: '比对',
    result: 'match' as const,
    by: '查证员',
    on: '2023-05-18',
    wordingDigest: wordingDigest('话'),
  }
  return manuscript({
    subtitle: '——副题',
    byline: '记者',
    sections: [section('一', ...blocks())],
    quotes: [
      quote('话', { originalLanguage: 'kk', attribution: said, verifications: [checked] }),
      quote('又一句', { attribution: attribution({ group: 2 }) }),
    ],
    sources: [
      source('某人', { role: '主席', names: { ru: 'Некто' } }),
      source('声明', {
        kind: 'document',
        citation: {
          publisher: '社',
          issued: '2023',
          containerTitle: '报',
          url: 'https://a.example',
          accessed: '2024',
        },
      }),
    ],
  })
}

function blocks() {
  const cell = p('格').children
  const link = {
    type: 'link' as const,
    href: 'https://a.example',
    children: [{ type: 'text' as const, text: '链接' }],
  }
  return [
    p('字', strong('重'), link, { type: 'ruby', base: '汉', reading: 'hàn' }, 0),
    p({ type: 'language', lang: 'ru', text: 'слово' }, { type: 'footnote', text: '注' }),
    { type: 'heading' as const, level: 3 as const, children: p('小标题').children },
    { type: 'list' as const, ordered: false, items: [cell] },
    { type: 'blockQuotation' as const, children: p('引文').children },
    {
      type: 'image' as const,
      sha256: 'a',
      mimeType: 'image/png',
      width: 1,
      height: 1,
      alt: '图',
      caption: '说明',
      credit: '摄',
    },
    { type: 'separator' as const, text: '…………' },
    { type: 'table' as const, header: true, rows: [[cell, cell]] },
  ]
}

const identity: Identity = {
  sections: [{ id: 's1', blocks: blocks().map((_, index) => `b${index + 1}`) }],
  quotes: ['q1', 'q2'],
  sources: ['x1', 'x2'],
}

type Path = (string | number)[]
type Parent = Record<string | number, unknown>

/** The path of every value that is not an object or a list; names of node types are not values. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, item]) => (key === 'type' ? [] : leaves(item, [...path, key])))
}

/** Another value of the same kind; indexes and chain numbers stay within what the manuscript holds. */
function another(value: unknown): unknown {
  if (typeof value === 'string') return `${value}改`
  if (typeof value === 'number') return value === 1 ? 0 : 1
  return typeof value === 'boolean' ? !value : null
}

function changedAt(path: Path): Manuscript {
  const m = everything()
  const parent = path.slice(0, -1).reduce((value, key) => value[key] as Parent, m as unknown as Parent)
  const last = path.at(-1) ?? ''
  parent[last] = another(parent[last])
  return m
}

const fixed = ['schema', 'locale', 'sourceLocale']
const paths = leaves(everything()).filter(([first]) => !fixed.includes(String(first)))

describe('a redline hides nothing that a digest covers', () => {
  const before = everything()
  const old = digestsOf(before)
  const changing = paths
    .map((path) => [path.join('.'), path] as const)
    .filter(([, path]) => {
      return digestsOf(changedAt(path)).whole !== old.whole
    })

  it('is tried on every value of a manuscript', () => {
    expect(changing.length).toBeGreaterThan(75)
  })

  it.each(changing)('shows a change of %s', (_, path) => {
    const after = changedAt(path)
    const now = digestsOf(after)
    const { quotes, sources, changeIds } = compareManuscripts(
      { manuscript: before, identity },
      { manuscript: after, identity },
    )
    const attributions = quotes.length + sources.length
    expect({ attribution: attributions > 0, text: changeIds.length > attributions }).toEqual({
      attribution: now.attribution !== old.attribution,
      text: now.text !== old.text,
    })
    for (const { before: was, after: is } of [...quotes, ...sources].flatMap(({ fields }) => fields)) {
      expect(is).not.toEqual(was)
    }
  })
})
