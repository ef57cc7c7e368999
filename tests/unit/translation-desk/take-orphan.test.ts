import { describe, expect, it } from 'vitest'

import { takeOrphan } from '../../../src/admin/translation/coded/take-orphan'

const orphan = { source: '他说{q:a}，很{b:1}好{/b:1}。', target: 'He said {q:a}, {b:1}well{/b:1} {{done.' }

describe('the words of a sentence that left the source', () => {
  it('come into an empty sentence with its own quotation in the place of theirs', () => {
    expect(takeOrphan(orphan, '她说{q:b}。', ' ')).toBe('He said {q:b}, well {{done.')
  })

  it('stand behind what is there already, which stays', () => {
    expect(takeOrphan(orphan, '她说{q:b}。', 'She said {q:b}.')).toBe(
      'She said {q:b}. He said , well {{done.',
    )
  })

  it('bring no quotation that the sentence does not have', () => {
    expect(takeOrphan(orphan, '很好。', '')).toBe('He said , well {{done.')
  })

  it('are nothing where only a quotation stood: what is there is never taken away', () => {
    const quotation = { source: '{q:a}', target: '{q:a}' }
    expect(takeOrphan(quotation, '很好。', 'Very good.')).toBeNull()
    expect(takeOrphan(quotation, '很好。', '')).toBeNull()
    expect(takeOrphan(quotation, '{q:b}', '')).toBe('{q:b}')
  })
})
