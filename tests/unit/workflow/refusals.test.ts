import { describe, expect, it } from 'vitest'

import { isAnswerable, refusalStatus } from '../../../src/domain/workflow/refusals'

describe('refusalStatus', () => {
  it('tells malformed, nobody, not you, unknown, not now and not locked apart', () => {
    expect(refusalStatus('malformed')).toBe(400)
    expect(refusalStatus('notSignedIn')).toBe(401)
    expect(refusalStatus('contributor')).toBe(403)
    expect(refusalStatus('notFound')).toBe(404)
    expect(refusalStatus('changedSinceReview')).toBe(409)
    expect(refusalStatus('lockVersionRequired')).toBe(428)
  })
})

describe('isAnswerable', () => {
  it('tells a question from a closed door', () => {
    expect(isAnswerable('changeKindRequired')).toBe(true)
    expect(isAnswerable('approvalMissing')).toBe(false)
  })
})
