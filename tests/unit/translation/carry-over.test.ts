import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { alignIdentity } from '../../../src/domain/manuscript/align'
import type { Frozen, Manuscript } from '../../../src/domain/manuscript/types'
import { carryOver } from '../../../src/domain/translation/carrying/carry-over'
import type { CarryOver, HeldTranslation, Placement } from '../../../src/domain/translation/carrying/types'
import { cutSegments } from '../../../src/domain/translation/segments/cut'
import type { SourceSegment } from '../../../src/domain/translation/segments/types'
import { manuscript, p, section } from '../../support/manuscripts'
import { article } from '../importing/planned'
import { sentences } from './any-manuscript'

let blocks = 0

/** Ids of blocks are never given twice, however many revisions there are. */
function freeze(m: Manuscript, previous: Frozen | null = null): Frozen {
  if (previous === null) blocks = 0
  const sectionIds = m.sections.map((_, at) => `s${at + 1}`)
  const newId = () => `b${++blocks}`
  const identity = alignIdentity({
    previous,
    next: m,
    sectionIds,
    quoteIds: quoteIds(m),
    sourceIds: m.sources.map((_, at) => `x${at + 1}`),
    newId,
  })
  return { manuscript: m, identity }
}

function quoteIds({ quotes }: Manuscript): string[] {
  return quotes.map((_, at) => `q${at + 1}`)
}

/** A translation of every segment, with an id that tells which it was. */
function hold(segments: readonly SourceSegment[]): HeldTranslation[] {
  return segments.map((segment) => ({
    id: `t:${segment.key}`,
    at: segment.key,
    basis: segment,
    isCarriedDraft: false,
  }))
}

/** What stands where after carrying over, ready to be carried over again, as the desk keeps it. */
function settle(
  held: readonly HeldTranslation[],
  { placements, dropped }: CarryOver,
  next: readonly SourceSegment[],
) {
  const at = new Map(placements.map(({ segment, translation }) => [translation, segment]))
  const kept = held
    .filter(({ id }) => !dropped.includes(id))
    .map((one) => ({ ...one, at: at.get(one.id) ?? null }))
  const carried = placements.flatMap(({ segment, how, lineage }): HeldTranslation[] => {
    const basis = next.find(({ key }) => key === segment)
    if (how !== 'carried' || !basis) return []
    return [{ id: `draft:${lineage.join('+')}`, at: segment, basis, isCarriedDraft: true }]
  })
  return [...kept, ...carried]
}

const one = '中国同中亚国家加速对接发展战略，务实合作不断深化。'
const two = '六国决心继续合力构建友谊持久的战略伙伴关系。'
const three = '边界问题得到彻底解决，成为合作的纽带。'
const story = (...paragraphs: string[]) =>
  manuscript({ sections: [section(null, ...paragraphs.map((text) => p(text)))] })

function move(before: Manuscript, after: Manuscript) {
  const old = freeze(before)
  const previous = cutSegments(old)
  const next = cutSegments(freeze(after, old))
  const result = carryOver({ previous, next, held: hold(previous) })
  const textOf = new Map([...previous, ...next].map(({ key, text }) => [key, text]))
  const outcome = result.placements
    .filter(({ segment }) => !segment.startsWith('title'))
    .map(({ segment, how, freshness }) => [textOf.get(segment), how, freshness])
  return { ...result, outcome, body: result.placements.filter(({ segment }) => !segment.startsWith('title')) }
}

describe('carrying a translation over to a new source revision', () => {
  it('keeps everything when nothing changed', () => {
    const { placements, orphans, dropped } = move(article, article)
    expect(new Set(placements.map(({ how, freshness }) => `${how} ${freshness}`))).toEqual(
      new Set(['kept current']),
    )
    expect([orphans, dropped]).toEqual([[], []])
  })

  it('keeps the approval of a sentence that moved', () => {
    expect(move(story(one + two, three), story(two, three + one)).outcome).toEqual([
      [two, 'kept', 'current'],
      [three, 'kept', 'current'],
      [one, 'moved', 'current'],
    ])
  })

  it('calls a change of marks minor and a change of words major, and says how alike the texts are', () => {
    const { body } = move(story(one, two), story(one.replace('，', '；'), two.replace('六国', '五国')))
    expect(body.map(({ freshness }) => freshness)).toEqual(['staleMinor', 'staleMajor'])
    expect(body[1]?.similarity).toBeGreaterThan(0.9)
    expect(body[1]?.similarity).toBeLessThan(1)
  })

  it('touches exactly the sentences that were edited', () => {
    const { body } = move(story(one + two + three), story(one + two.replace('持久', '长久') + three))
    expect(body.map(({ how }) => how)).toEqual(['kept', 'stale', 'kept'])
  })

  it('carries a sentence that was split to the first of its halves', () => {
    const halves = ['中国同中亚国家加速对接发展战略。', '务实合作不断深化。']
    const { body, orphans } = move(story(two + one), story(two + halves.join('')))
    expect(body).toMatchObject([
      { how: 'kept' },
      { how: 'carried', translation: null, freshness: 'carried', lineage: ['t:b1/0/1'] },
      { how: 'none' },
    ])
    expect(orphans).toEqual(['t:b1/0/1'])
  })

  it('carries sentences that were merged to the whole, in their order', () => {
    const { body } = move(
      story('中国同中亚国家加速对接发展战略。务实合作不断深化。'),
      story('中国同中亚国家加速对接发展战略，务实合作不断深化。'),
    )
    expect(body).toMatchObject([{ how: 'carried', lineage: ['t:b1/0/0', 't:b1/0/1'] }])
  })

  it('carries a sentence that was edited and moved, as a draft', () => {
    const { body } = move(story(one + two, three), story(two, three + one.replace('不断', '持续')))
    expect(body.map(({ how }) => how)).toEqual(['kept', 'kept', 'carried'])
  })

  it('makes a sentence stale, not carried, that was edited where another was added beside it', () => {
    const { body } = move(story(one), story(`${one.replace('不断', '持续')}天然气供应已超3600亿立方米。`))
    expect(body.map(({ how }) => how)).toEqual(['stale', 'none'])
  })

  it('leaves a stale sentence where it is, as stale as it was, while others change', () => {
    const before = freeze(story(one, two, three))
    const between = freeze(story(one.replace('，', '；'), two.replace('六国', '五国'), three), before)
    const after = freeze(story(one.replace('，', '；'), two.replace('六国', '五国'), `${three}短。`), between)
    const [a, b, c] = [before, between, after].map(cutSegments)
    if (!a || !b || !c) throw new Error('no segments')
    const first = carryOver({ previous: a, next: b, held: hold(a) })
    const second = carryOver({ previous: b, next: c, held: settle(hold(a), first, b) })
    expect(second.orphans).toEqual([])
    expect(second.placements.slice(1, 3)).toEqual(first.placements.slice(1, 3))
    expect(second.placements.slice(1, 3).map(({ freshness }) => freshness)).toEqual([
      'staleMinor',
      'staleMajor',
    ])
  })

  it('keeps what has no place any more as an orphan, and brings it back with its text', () => {
    const before = freeze(story(one + two))
    const between = freeze(story(one), before)
    const after = freeze(story(one + two), between)
    const [a, b, c] = [before, between, after].map(cutSegments)
    if (!a || !b || !c) throw new Error('no segments')
    const gone = carryOver({ previous: a, next: b, held: hold(a) })
    expect(gone.orphans).toEqual(['t:b1/0/1'])
    const back = carryOver({ previous: b, next: c, held: settle(hold(a), gone, b) })
    expect(back.placements[2]).toMatchObject({
      how: 'restored',
      translation: 't:b1/0/1',
      freshness: 'current',
    })
  })

  it('gives up a carried draft that nobody took once its place is gone', () => {
    const before = freeze(story(one))
    const split = freeze(story(one.replace('，', '。')), before)
    const [a, b] = [cutSegments(before), cutSegments(split)]
    const there = carryOver({ previous: a, next: b, held: hold(a) })
    const back = carryOver({ previous: b, next: a, held: settle(hold(a), there, b) })
    expect(back.placements[1]).toMatchObject({ how: 'restored', translation: 't:b1/0/0' })
    expect(back).toMatchObject({ orphans: [], dropped: ['draft:t:b1/0/0'] })
  })

  it('keeps a carried draft carried while its text stands', () => {
    const before = freeze(story(one))
    const split = freeze(story(one.replace('，', '。')), before)
    const [a, b] = [cutSegments(before), cutSegments(split)]
    const there = carryOver({ previous: a, next: b, held: hold(a) })
    const again = carryOver({ previous: b, next: b, held: settle(hold(a), there, b) })
    expect(again.placements[1]).toMatchObject({ how: 'kept', freshness: 'carried' })
  })

  it('flags a changed link without making the words stale', () => {
    const link = (href: string) =>
      manuscript({
        sections: [section(null, p(one, { type: 'link', href, children: [{ type: 'text', text: '链接' }] }))],
      })
    const { body } = move(link('https://a.example'), link('https://b.example'))
    expect(body.map(({ freshness, isFormChanged }) => [freshness, isFormChanged])).toEqual([
      ['current', false],
      ['current', true],
    ])
  })
})

describe('any edit', () => {
  const paragraph = fc.array(fc.constantFrom(...sentences, '短。'), { minLength: 1, maxLength: 4 })
  const text = fc.array(paragraph, { minLength: 1, maxLength: 5 })
  const made = (paragraphs: readonly (readonly string[])[]) => story(...paragraphs.map((all) => all.join('')))
  /** Inserts, deletes, replaces, moves or changes sentences of a text. */
  const edit = fc.array(
    fc.record({
      kind: fc.constantFrom('insert', 'remove', 'change', 'swap', 'split', 'paragraph'),
      at: fc.nat(),
      sentence: fc.nat(),
      words: fc.constantFrom(...sentences, '新的一句。'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  type Edit = typeof edit extends fc.Arbitrary<(infer E)[]> ? E : never

  function apply(
    paragraphs: readonly (readonly string[])[],
    { kind, at, sentence, words }: Edit,
  ): string[][] {
    const copy = paragraphs.map((each) => [...each])
    const target = copy[at % Math.max(1, copy.length)] ?? []
    const index = sentence % Math.max(1, target.length)
    const old = target[index] ?? ''
    if (kind === 'insert') target.splice(index, 0, words)
    if (kind === 'remove') target.splice(index, 1)
    if (kind === 'change') target.splice(index, 1, old.replace('国', '方').replace('，', '、'))
    if (kind === 'split') target.splice(index, 1, old.replace('，', '。'))
    if (kind === 'swap') target.push(...target.splice(index, 1))
    if (kind === 'paragraph') copy.splice(at % (copy.length + 1), 0, [words])
    return copy.filter((each) => each.length > 0)
  }

  /** Duplicate sentences may change places with one another: what stands at a text is what matters. */
  const standing = (placements: readonly Placement[], segments: readonly SourceSegment[]) =>
    placements.map(({ translation }, at) => {
      const basis = segments.find(({ key }) => `t:${key}` === translation)
      return [segments[at]?.textHash, basis?.textHash]
    })

  it('places every translation once or says where it went', () => {
    fc.assert(
      fc.property(text, edit, (paragraphs, edits) => {
        const before = freeze(made(paragraphs))
        const after = freeze(made(edits.reduce(apply, paragraphs)), before)
        const [previous, next] = [cutSegments(before), cutSegments(after)]
        const { placements, orphans, dropped } = carryOver({ previous, next, held: hold(previous) })
        const placed = placements.flatMap(({ translation }) => translation ?? [])
        expect([...placed, ...orphans, ...dropped].sort()).toEqual(
          hold(previous)
            .map(({ id }) => id)
            .sort(),
        )
        expect(placements.map(({ segment }) => segment)).toEqual(next.map(({ key }) => key))
        for (const { freshness, translation, segment } of placements) {
          if (freshness !== 'current') continue
          const basis = previous.find(({ key }) => `t:${key}` === translation)
          expect(basis?.textHash).toBe(next.find(({ key }) => key === segment)?.textHash)
        }
      }),
      { numRuns: 300 },
    )
  })

  /** No sentence stands twice: where one does, its translations may change places. */
  const unlike = fc
    .shuffledSubarray([...new Set(sentences)], { minLength: 2 })
    .map((all) => all.map((sentence) => [sentence]))
  const changes = edit.map((all) => all.filter(({ kind }) => kind === 'change' || kind === 'remove'))

  it('of sentences that are all unlike, and another elsewhere, leave what is stale in its place', () => {
    fc.assert(
      fc.property(unlike, changes, (paragraphs, edits) => {
        const before = freeze(made(paragraphs))
        const after = freeze(made(edits.reduce(apply, paragraphs)), before)
        const next = cutSegments(after)
        const later = cutSegments(
          freeze(made([...edits.reduce(apply, paragraphs), ['完全无关的新段。']]), after),
        )
        const first = carryOver({ previous: cutSegments(before), next, held: hold(cutSegments(before)) })
        const held = settle(hold(cutSegments(before)), first, next)
        const second = carryOver({ previous: next, next: later, held })
        const isStale = ({ how }: Placement) => how === 'stale'
        expect(second.placements.filter(isStale)).toEqual(first.placements.filter(isStale))
        expect(second.orphans.sort()).toEqual(first.orphans.sort())
      }),
      { numRuns: 300 },
    )
  })

  it('and its undo restore every approval, also over several revisions', () => {
    fc.assert(
      fc.property(text, edit, (paragraphs, edits) => {
        let frozen: Frozen = freeze(made(paragraphs))
        const first = cutSegments(frozen)
        let previous = first
        let held = hold(first)
        const versions = edits.map((_, at) => edits.slice(0, at + 1).reduce(apply, paragraphs))
        let last: CarryOver | null = null
        for (const version of [...versions, ...versions.slice(0, -1).reverse(), paragraphs]) {
          frozen = freeze(made(version), frozen)
          const next = cutSegments(frozen)
          last = carryOver({ previous, next, held })
          held = settle(held, last, next)
          previous = next
        }
        expect(last?.placements.map(({ freshness }) => freshness)).toEqual(first.map(() => 'current'))
        const inOrder = standing(last?.placements ?? [], first)
        expect(inOrder.every(([now, then]) => now === then)).toBe(true)
        expect(last?.orphans).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
