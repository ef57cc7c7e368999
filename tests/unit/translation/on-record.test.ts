import { describe, expect, it } from 'vitest'

import { wordingDigest } from '../../../src/domain/manuscript/digest'
import { disagreementOf, type StatedAct } from '../../../src/domain/translation/review/on-record'

function stated(act: StatedAct['act'], person: string, target: string, state: string): StatedAct {
  return { act, person, target, state, freshness: 'current' }
}

const accepted = [
  stated('submitted', 'b', 'First', 'submitted'),
  stated('accepted', 'a', 'First', 'approved'),
]
const acceptances = [{ person: 'a', digest: wordingDigest('First') }]

describe('a target that was made of others', () => {
  it('is not accepted by an author of those', () => {
    const acts = [stated('carried', 'chief', 'First', 'draft'), ...accepted]
    const record = { target: 'First', state: 'approved', freshness: 'current', acts, acceptances }
    expect(disagreementOf({ ...record, carriedFrom: ['a'] })).toMatchObject({
      what: 'acceptedBy',
      found: 'a',
    })
    expect(disagreementOf({ ...record, carriedFrom: ['c'] })).toBeNull()
  })

  it('may be so for what was carried to it later, when other words stood there', () => {
    const again = [stated('wrote', 'b', '', 'untranslated'), stated('carried', 'chief', 'Second', 'draft')]
    const acts = [stated('carried', 'chief', 'First', 'draft'), ...accepted, ...again]
    const record = { target: 'Second', state: 'draft', freshness: 'current', acts, acceptances }
    expect(disagreementOf({ ...record, carriedFrom: ['a'] })).toBeNull()
  })
})
