import { expect, it } from 'vitest'

import { draftOf } from '../../../src/admin/quotes/draft'
import type { Attribution } from '../../../src/domain/manuscript/types'
import type { DeskQuotation } from '../../../src/queries/desk-quotation'

const draftFrom = (attribution: Partial<Attribution>) =>
  draftOf({ quote: { attribution }, speaker: null, inDocument: null } as unknown as DeskQuotation)

it('takes over what a rule said, but not how sure it was: that the person says', () => {
  const byRule = { setBy: 'rule', status: 'explicit', cue: '表示', confidenceReason: 'a rule' } as const
  for (const confidence of ['medium', 'low'] as const) {
    expect(draftFrom({ ...byRule, confidence })).toMatchObject({
      status: 'explicit',
      cue: '表示',
      confidence: null,
      confidenceReason: '',
    })
  }
})

it('keeps how sure a person was, and why', () => {
  const said = {
    setBy: 'human',
    status: 'explicit',
    confidence: 'medium',
    confidenceReason: '据上文',
  } as const
  expect(draftFrom(said)).toMatchObject({ confidence: 'medium', confidenceReason: '据上文' })
})

it('asks anew of what is still open, and leaves alone what a person surely found unsaid', () => {
  const unknown = { setBy: 'human', status: 'unknown' } as const
  expect(draftFrom({ ...unknown, confidence: 'low' }).confidence).toBeNull()
  expect(draftFrom({ ...unknown, confidence: 'high' }).confidence).toBe('high')
})
