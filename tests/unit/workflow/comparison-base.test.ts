import { describe, expect, it } from 'vitest'

import { comparisonBase, parseAgainst, type BaseFacts } from '../../../src/domain/workflow/comparison-base'

function facts(parts: Partial<BaseFacts> = {}): BaseFacts {
  return { number: 4, published: 2, mine: 3, numbers: [4, 3, 2, 1], ...parts }
}

describe('what a revision is compared with', () => {
  it('is what readers see, unless said otherwise', () => {
    expect(comparisonBase(null, facts())).toBe(2)
  })

  it('is the one before where nothing older is published', () => {
    expect(comparisonBase(null, facts({ published: null }))).toBe(3)
    expect(comparisonBase(null, facts({ published: 4 }))).toBe(3)
    expect(comparisonBase(null, facts({ number: 2, published: 3 }))).toBe(1)
  })

  it('is what this person last decided on, or the number asked for', () => {
    expect(comparisonBase('mine', facts())).toBe(3)
    expect(comparisonBase(1, facts())).toBe(1)
  })

  it('is never the revision itself nor one that is not there', () => {
    expect(comparisonBase(4, facts())).toBe(2)
    expect(comparisonBase(9, facts())).toBe(2)
    expect(comparisonBase('mine', facts({ mine: null }))).toBe(2)
  })

  it('is nothing for the first revision', () => {
    expect(comparisonBase(null, { number: 1, published: null, mine: null, numbers: [1] })).toBeNull()
  })
})

describe('the address', () => {
  it('reads words and numbers, and nothing else', () => {
    expect(['published', 'mine', '3', '0', '-1', '3x', '', undefined].map(parseAgainst)).toEqual([
      'published',
      'mine',
      3,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
