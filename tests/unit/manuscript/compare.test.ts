import { describe, expect, it } from 'vitest'

import { compareManuscripts } from '../../../src/domain/manuscript/compare'
import { foldUnchanged } from '../../../src/domain/manuscript/fold'
import type { Block, Manuscript, Section } from '../../../src/domain/manuscript/types'
import { attribution, manuscript, p, quote, section, source, strong } from '../../support/manuscripts'
import { compare, freeze, link, one, three, two } from './frozen'

function statuses(sections: { before: Section[]; after: Section[] }) {
  const comparison = compare({ sections: sections.before }, { sections: sections.after })
  return comparison.sections.map(({ blocks }) => blocks.map(({ block, status }) => `${block} ${status}`))
}

describe('compareManuscripts', () => {
  it('finds nothing in equal manuscripts, even when their keys come in another order', () => {
    const m = manuscript({ sections: [section('一', p(one, strong('重点')))] })
    const reordered = JSON.parse(JSON.stringify(m), (_, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Manuscript
    const before = freeze(m)
    const comparison = compareManuscripts(before, { ...before, manuscript: reordered })
    expect(comparison.changeIds).toEqual([])
    expect(comparison.counts.blocks).toMatchObject({ unchanged: 1, formatting: 0 })
  })

  it('shows an edited block by its words, with an address that stays', () => {
    const comparison = compare(
      { sections: [section('一', p(one), p(two))] },
      { sections: [section('一', p(one), p(two.replace('六国', '各国')))] },
    )
    expect(comparison.changeIds).toEqual(['block-b2'])
    expect(comparison.sections[0]?.blocks[1]?.segments.slice(0, 3)).toEqual([
      { op: 'removed', text: '六' },
      { op: 'added', text: '各' },
      { op: 'same', text: two.slice(1) },
    ])
  })

  it('shows a removed block where it stood', () => {
    const shown = statuses({
      before: [section('一', p(one), p(two), p(three))],
      after: [section('一', p(one), p('完全另外的一段文字。'), p(three))],
    })
    expect(shown).toEqual([['b1 unchanged', 'b2 removed', 'b101 added', 'b3 unchanged']])
  })

  it('shows a move as a move, within a section and between sections', () => {
    const within = compare(
      { sections: [section('一', p(one), p(two), p(three))] },
      { sections: [section('一', p(three), p(one), p(two))] },
    )
    expect(within.changeIds).toEqual(['block-b3'])
    expect(within.sections[0]?.blocks[0]).toMatchObject({
      status: 'unchanged',
      movedFrom: { section: 's1', position: 2 },
    })
    const between = compare(
      { sections: [section('一', p(one)), section('二', p(two), p(three))] },
      { sections: [section('一', p(one), p(three)), section('二', p(two))] },
    )
    expect(between.sections[0]?.blocks[1]?.movedFrom).toEqual({ section: 's2', position: 1 })
    expect(between.counts.blocks).toEqual({
      unchanged: 3,
      changed: 0,
      formatting: 0,
      added: 0,
      removed: 0,
      moved: 1,
    })
    expect(between.sections.map(({ status }) => status)).toEqual(['changed', 'changed'])
  })

  it.each<[string, Block, Block]>([
    ['emphasis', p(one), p(strong(one))],
    ['the address of a link', p(link('https://a.example')), p(link('https://b.example'))],
    ['a paragraph made a block quotation', p(one), { type: 'blockQuotation', children: p(one).children }],
  ])('flags as formatting what leaves the words alone: %s', (_, before, after) => {
    const [changed] = compare({ sections: [section('一', before)] }, { sections: [section('一', after)] })
      .sections[0]!.blocks
    expect(changed?.status).toBe('formatting')
    expect(changed?.formatting.added).not.toEqual([])
  })

  it('shows formatting that changed beside words', () => {
    const before = { sections: [section('一', p(link('https://a.example'), one))] }
    const after = { sections: [section('一', p(link('https://b.example'), one.replace('加速', '加快')))] }
    const [changed] = compare(before, after).sections[0]!.blocks
    expect(changed?.status).toBe('changed')
    expect(changed?.formatting).toMatchObject({
      removed: [{ kind: 'link', value: 'https://a.example' }],
      added: [{ kind: 'link', value: 'https://b.example' }],
    })
  })

  it('matches sections by identity: changed headings, moved, added and removed ones', () => {
    const a = section('甲', p(one))
    const b = section('乙', p(two))
    const c = section('丙', p(three))
    const d = section('丁', p('新的一节里的话。'))
    const { sections, counts, changeIds } = compare(
      { sections: [a, b, c] },
      { sections: [c, { ...a, heading: '甲甲' }, d] },
      { before: ['a', 'b', 'c'], after: ['c', 'a', 'd'] },
    )
    expect(sections.map((one) => [one.section, one.status, one.isMoved, one.isHeadingChanged])).toEqual([
      ['c', 'unchanged', true, false],
      ['a', 'changed', false, true],
      ['b', 'removed', false, false],
      ['d', 'added', false, false],
    ])
    expect(counts.sections).toEqual({ unchanged: 1, changed: 1, added: 1, removed: 1, moved: 1 })
    expect(changeIds).toContain('section-c')
  })

  it('shows changes of title, subtitle and byline', () => {
    const { front } = compare({ title: '旧标题', subtitle: '——副题' }, { title: '新标题', subtitle: null })
    expect(front.map(({ field }) => field)).toEqual(['title', 'subtitle'])
    expect(front[1]?.segments).toEqual([{ op: 'removed', text: '——副题' }])
  })

  it('leads with attributions, with the wording they are about', () => {
    const sources = [source('甲某', { role: '主席' }), source('乙某')]
    const said = (speaker: number) =>
      quote('好邻居', { attribution: attribution({ speaker, status: 'explicit' }) })
    const { quotes, changeIds } = compare(
      { title: '旧', sources, quotes: [said(0)] },
      { title: '新', sources, quotes: [said(1)] },
    )
    expect(changeIds).toEqual(['quote-q1', 'title'])
    expect(quotes).toEqual([
      {
        changeId: 'quote-q1',
        quote: 'q1',
        status: 'changed',
        wording: [{ op: 'same', text: '好邻居' }],
        fields: [{ field: 'speaker', before: ['甲某', '主席'], after: ['乙某'] }],
      },
    ])
  })

  it('shows added and removed quotations with everything that is said of them', () => {
    const { quotes } = compare(
      {},
      { quotes: [quote('话', { attribution: attribution({ asWritten: '他' }) })] },
    )
    expect(quotes[0]).toMatchObject({ status: 'added', wording: [{ op: 'added', text: '话' }] })
    expect(quotes[0]?.fields).toContainEqual({ field: 'asWritten', before: [], after: ['他'] })
    expect(compare({ quotes: [quote('话')] }, {}).quotes[0]).toMatchObject({ status: 'removed' })
  })

  it('lists a source that changed once, not with every quotation that names it', () => {
    const quotes = [0, 0].map((speaker) => quote('话', { attribution: attribution({ speaker }) }))
    const { sources, quotes: changed } = compare(
      { quotes, sources: [source('甲某', { role: '主席' })] },
      { quotes, sources: [source('甲某', { role: '总统' })] },
    )
    expect(changed).toEqual([])
    expect(sources).toMatchObject([
      { changeId: 'source-x1', name: '甲某', fields: [{ field: 'role', before: ['主席'], after: ['总统'] }] },
    ])
  })
})

describe('foldUnchanged', () => {
  const sections = (changed: string) => [
    section('一', ...Array.from({ length: 9 }, (_, at) => p(`第${at}段。`)), p(changed)),
  ]

  it('folds what did not change and keeps a neighbour of each change', () => {
    const [only] = compare({ sections: sections(one) }, { sections: sections(`${one}又一句。`) }).sections
    const shown = foldUnchanged(only?.blocks ?? [])
    expect(shown.map((item) => (item.type === 'fold' ? item.blocks.length : item.block.block))).toEqual([
      8,
      'b9',
      'b10',
    ])
  })

  it('does not fold a single block', () => {
    const [only] = compare({ sections: sections(one) }, { sections: sections(`${one}又一句。`) }).sections
    expect(foldUnchanged(only?.blocks ?? [], 8).map((item) => item.type)).not.toContain('fold')
  })
})

describe('the redline of a long article', () => {
  const text = (seed: number) =>
    Array.from({ length: 200 }, (_, at) =>
      at % 17 === 16 ? '，' : String.fromCodePoint(0x4e00 + ((seed * 131 + at * at * 7 + at) % 900)),
    ).join('')
  const article = (edited: (at: number) => boolean) =>
    freeze(
      manuscript({
        sections: [
          section(
            null,
            ...Array.from({ length: 500 }, (_, at) =>
              p(edited(at) ? `新${text(at).replace('，', '、')}` : text(at)),
            ),
          ),
        ],
      }),
    )

  it('of 100,000 characters finds exactly the 100 edited paragraphs', () => {
    const before = article(() => false)
    const after = article((at) => at % 5 === 0)
    const { counts } = compareManuscripts(before, after)
    expect(counts.blocks.changed).toBe(100)
  })
})
