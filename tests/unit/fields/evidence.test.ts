import { describe, expect, it } from 'vitest'

import { validateEvidence } from '../../../src/fields/evidence'

const selector = { part: 'cue', exact: '表示', prefix: '张某', suffix: '：' }

describe('the evidence of an attribution', () => {
  it('may be missing, empty, or selectors into the text', () => {
    for (const value of [undefined, null, [], [selector], [selector, { ...selector, part: 'source' }]]) {
      expect(validateEvidence(value)).toBe(true)
    }
  })

  it('is refused with the place of the fault when a selector is not one', () => {
    const { suffix: _suffix, ...withoutSuffix } = selector
    expect(validateEvidence([selector, withoutSuffix])).toContain('[1].suffix')
    expect(validateEvidence([{ ...selector, part: 'speaker' }])).toContain('[0].part')
    expect(validateEvidence([{ ...selector, exact: 1 }])).toContain('[0].exact')
  })

  it('is refused when it says more than a selector does, or is no list', () => {
    expect(validateEvidence([{ ...selector, speaker: 'Ada' }])).toContain('speaker')
    expect(validateEvidence(selector)).not.toBe(true)
    expect(validateEvidence('表示')).not.toBe(true)
  })
})
