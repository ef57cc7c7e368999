import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { diceOfTexts } from '../../../src/domain/manuscript/similarity'
import { MemoryIndex } from '../../../src/domain/translation/memory/memory-index'
import { adaptTarget } from '../../../src/domain/translation/memory/memory-text'
import { sentences } from './any-manuscript'

function memory(...sources: string[]): MemoryIndex {
  const index = new MemoryIndex()
  for (const [at, source] of sources.entries()) index.add(at + 1, source)
  return index
}

const one = '中国同中亚国家加速对接发展战略，务实合作不断深化。'

describe('the memory', () => {
  it('finds the same text first, then what is alike, the best five and no more', () => {
    const variants = ['加快', '持续', '积极', '主动', '全面'].map((word) => one.replace('加速', word))
    const found = memory(...variants, sentences[1] ?? '', one).find(one)
    expect(found[0]).toEqual({ id: 7, similarity: 1 })
    expect(found).toHaveLength(5)
    expect(found.slice(1).every(({ similarity }) => similarity > 0.8 && similarity < 1)).toBe(true)
  })

  it('finds the same sentence with another quotation in it', () => {
    expect(memory('他说：{q:a}').find('他说：{q:b}')).toEqual([{ id: 1, similarity: 1 }])
    expect(memory('他说：{q:a}{q:b}').find('他说：{q:a}{q:a}')[0]?.similarity).toBeLessThan(1)
  })

  it('never calls another text the same, not even one of the same bigrams', () => {
    expect(memory('一二一三一二').find('一三一二一二')[0]?.similarity).toBeLessThan(1)
  })

  it('forgets a unit that was taken away, and what it was before it was replaced', () => {
    const index = memory(one, one)
    index.remove(1)
    expect(index.find(one).map(({ id }) => id)).toEqual([2])
    index.add(2, '另一句。')
    expect(index.find(one)).toEqual([])
    expect(index.size).toBe(1)
  })

  it('finds nothing for nothing', () => {
    expect(memory('').find(one)).toEqual([])
    expect(memory(one).find('')).toEqual([])
    expect(memory('好').find('好')).toEqual([{ id: 1, similarity: 1 }])
  })

  it('misses nothing that comparing with every unit would find', () => {
    const piece = fc.constantFrom('中国', '合作', '，', '发展', '不断', '深化', '友好', '的', '{q:a}', '30')
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 30 }),
        text,
        fc.constantFrom(0.5, 0.6, 0.8),
        fc.constantFrom(1, 5, 100),
        (sources, query, least, most) => {
          const words = (coded: string) => coded.replaceAll('{q:a}', '\uFFFC')
          const similarity = (source: string) =>
            source === query ? 1 : Math.min(0.99, diceOfTexts(words(source), words(query)))
          const expected = sources
            .map((source, at) => ({ id: at + 1, similarity: similarity(source) }))
            .filter((one) => one.similarity >= least)
            .sort((a, b) => b.similarity - a.similarity || b.id - a.id)
          expect(memory(...sources).find(query, { most, least })).toEqual(expected.slice(0, most))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('gives a target the quotations of the text that it is proposed for, or none', () => {
    const unit = { source: '{q:a}和{q:b}。', target: '{q:b} and {q:a}.' }
    expect(adaptTarget(unit, '{q:x}和{q:y}。')).toBe('{q:y} and {q:x}.')
    expect(adaptTarget(unit, '{q:x}。')).toBe(' and .')
  })
})
