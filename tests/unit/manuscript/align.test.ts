import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { alignIdentity } from '../../../src/domain/manuscript/align'
import type { Block, Frozen, Manuscript } from '../../../src/domain/manuscript/types'
import { manuscript, p, section, strong } from '../../support/manuscripts'

/** An article as `{ lead: ['a', 'b'], s1: ['c'] }`; a block may be given instead of words. */
type Sketch = Record<string, (string | Block)[]>

function build(sketch: Sketch): Manuscript {
  const sections = Object.entries(sketch).map(([id, blocks]) =>
    section(id, ...blocks.map((block) => (typeof block === 'string' ? p(block) : block))),
  )
  return manuscript({ sections })
}

function align(previous: Frozen | null, sketch: Sketch, prefix = 'new') {
  let made = 0
  const next = build(sketch)
  const identity = alignIdentity({
    previous,
    next,
    sectionIds: Object.keys(sketch),
    quoteIds: [],
    sourceIds: [],
    newId: () => `${prefix}${++made}`,
  })
  return { manuscript: next, identity }
}

/** First revision of the sketch: its blocks are called b1, b2 … */
function first(sketch: Sketch): Frozen {
  return align(null, sketch, 'b')
}

function ids({ identity }: Frozen) {
  return Object.fromEntries(identity.sections.map(({ id, blocks }) => [id, blocks]))
}

const long = '中国同中亚国家加速对接发展战略，务实合作不断深化，友好关系日益巩固。'

describe('alignIdentity', () => {
  it('gives a first revision new ids', () => {
    expect(ids(first({ lead: ['一', '二'], s: ['三'] }))).toEqual({ lead: ['b1', 'b2'], s: ['b3'] })
  })

  it('keeps the id of a block whose words were edited, and gives an inserted one a new id', () => {
    const before = first({ s: [long, '另外一段完全不同的话。'] })
    const edited = long.replace('加速', '正在加快')
    expect(ids(align(before, { s: ['插入的新段落。', edited, '另外一段完全不同的话。'] }))).toEqual({
      s: ['new1', 'b1', 'b2'],
    })
  })

  it('follows a block that moved to another section, edited or not', () => {
    const before = first({ a: [long, '另外一段完全不同的话。'], b: ['第三段在这里。'] })
    const moved = align(before, {
      a: [],
      b: ['第三段在这里。', `${long}新加的一句。`, '另外一段完全不同的话。'],
    })
    expect(ids(moved)).toEqual({ a: [], b: ['b3', 'b1', 'b2'] })
  })

  it('prefers the same text elsewhere to a similar one here', () => {
    const before = first({ a: [long], b: [] })
    expect(ids(align(before, { a: [long.replace('加速', '加快')], b: [long] }))).toEqual({
      a: ['new1'],
      b: ['b1'],
    })
  })

  it('does not take a resemblance by chance for the same block', () => {
    const before = first({ s: [long] })
    expect(ids(align(before, { s: ['中国和各国的关系继续发展，前景广阔。'] }))).toEqual({ s: ['new1'] })
  })

  it('keeps the id when only the form changes', () => {
    const before = first({ s: [long] })
    expect(ids(align(before, { s: [p(strong(long))] }))).toEqual({ s: ['b1'] })
    expect(ids(align(before, { s: [{ type: 'blockQuotation', children: p(long).children }] }))).toEqual({
      s: ['b1'],
    })
  })

  it('tells repeated separators apart by what stands beside them', () => {
    const line: Block = { type: 'separator', text: '…………' }
    const before = first({ s: [line, '一一一一', line, '二二二二', line] })
    expect(ids(align(before, { s: ['一一一一', line, '二二二二', line] }))).toEqual({
      s: ['b2', 'b3', 'b4', 'b5'],
    })
  })

  it('tells them apart by one neighbour when the other was edited', () => {
    const line: Block = { type: 'separator', text: '…………' }
    const edited = `${long}又一句。`
    const kept = (before: Sketch[string], after: Sketch[string]) =>
      ids(align(first({ s: before }), { s: after })).s
    expect(kept(['一一', line, long, line, '二二'], ['一一', edited, line, '二二'])).toEqual([
      'b1',
      'b3',
      'b4',
      'b5',
    ])
    expect(kept(['一一', line, '二二', line, long], ['一一', '二二', line, edited])).toEqual([
      'b1',
      'b3',
      'b4',
      'b5',
    ])
  })

  it('refuses keys that are not parallel to the manuscript', () => {
    const next = build({ a: [] })
    const facts = { previous: null, next, quoteIds: [], sourceIds: [], newId: () => 'x' }
    expect(() => alignIdentity({ ...facts, sectionIds: [] })).toThrow(RangeError)
  })

  const words = fc.constantFrom('甲', '乙', '', '中国同中亚国家', '中国同中亚五国', long, `${long}又一句。`)
  const sketch = fc.record({ a: fc.array(words), b: fc.array(words), c: fc.array(words) })

  it('gives no id twice, whatever the two revisions are', () => {
    fc.assert(
      fc.property(sketch, sketch, (before, after) => {
        const all = Object.values(ids(align(first(before), after))).flat()
        expect(new Set(all).size).toBe(all.length)
        expect(all).toHaveLength(Object.values(after).flat().length)
      }),
    )
  })

  it('keeps every id in its place when nothing changed', () => {
    fc.assert(
      fc.property(sketch, (same) => {
        const before = first(same)
        expect(ids(align(before, same))).toEqual(ids(before))
      }),
    )
  })

  it('keeps every id with its words when blocks change places, across sections too', () => {
    const shuffled = fc
      .array(words)
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat()),
      )
    fc.assert(
      fc.property(shuffled, ([all, mixed, cut]) => {
        const at = cut % (all.length + 1)
        const before = first({ a: all, b: [] })
        const after = align(before, { a: mixed.slice(0, at), b: mixed.slice(at) })
        const placed = Object.values(ids(after)).flat()
        const named = placed.map((id, index) => `${id} ${mixed[index]}`)
        expect(named.sort()).toEqual(all.map((text, index) => `b${index + 1} ${text}`).sort())
      }),
    )
  })

  it('aligns 1,000 blocks that were all rewritten', () => {
    const text = (seed: number) =>
      Array.from({ length: 120 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((seed * 131 + at * at * 7) % 600)),
      ).join('')
    const before = first({ s: Array.from({ length: 1000 }, (_, at) => text(at)) })
    const after = align(before, { s: Array.from({ length: 1000 }, (_, at) => `${text(at).slice(9)}改了`) })
    expect(ids(after)).toEqual(ids(before))
  })
})
