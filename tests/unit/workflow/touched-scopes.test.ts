import { describe, expect, it } from 'vitest'

import { touchedScopes } from '../../../src/domain/workflow/touched-scopes'

const scopes = { text: ['wording'], attribution: ['wording', 'attribution'] }
const before = { wording: '好', attribution: { speaker: 1, cue: null }, lockVersion: 1 }

describe('touchedScopes', () => {
  it('names every scope that covers what changed', () => {
    expect(touchedScopes(scopes, before, { ...before, wording: '很好' })).toEqual(['text', 'attribution'])
    expect(touchedScopes(scopes, before, { ...before, attribution: { speaker: 2 } })).toEqual(['attribution'])
  })

  it('names none for what no scope covers, for another order of keys, and for null in place of nothing', () => {
    const stored = { lockVersion: 2, attribution: { speaker: 1 }, wording: '好' }
    expect(touchedScopes(scopes, before, stored)).toEqual([])
  })

  it('tells the order of a list apart, which is meant', () => {
    const [one, other] = [{ wording: ['甲', '乙'] }, { wording: ['乙', '甲'] }]
    expect(touchedScopes({ text: ['wording'] }, one, other)).toEqual(['text'])
  })

  it('reads a part out of several fields where it is told how', () => {
    const text = [({ heading, body }: Record<string, unknown>) => [heading, body]]
    expect(touchedScopes({ text }, { heading: '一', other: 1 }, { heading: '一', other: 2 })).toEqual([])
    expect(touchedScopes({ text }, { heading: '一' }, { heading: '二' })).toEqual(['text'])
  })
})
