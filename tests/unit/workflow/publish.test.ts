import { describe, expect, it } from 'vitest'

import { digestOf } from '../../../src/domain/manuscript/digest'
import { mayPublish, mayRepublish, type RepublishFacts } from '../../../src/domain/workflow/publish'
import { scopeStandings } from '../../../src/domain/workflow/standing'
import type { DecisionFacts } from '../../../src/domain/workflow/types'
import { actor, bothApproved, decision, revision } from '../../support/workflow'

const current = revision({ id: 'r2', number: 2, status: 'approved' })
const older = { id: 'r1', number: 1 }

function facts(
  parts: Partial<RepublishFacts> = {},
  decisions: DecisionFacts[] = bothApproved(),
): RepublishFacts {
  const r = parts.revision ?? current
  return {
    actor: actor('chief', 'chief'),
    revision: r,
    standings: scopeStandings({ revision: r, decisions }),
    digest: r.digests.whole,
    storedDigest: r.digests.whole,
    published: null,
    change: null,
    wasPublished: true,
    isWithheld: false,
    ...parts,
  }
}

function publishRefusal(...args: Parameters<typeof facts>) {
  const decided = mayPublish(facts(...args))
  return decided.ok ? null : decided.refusal
}

describe('mayPublish', () => {
  it('keeps a translation back while readers do not see the text that it was made from', () => {
    expect(publishRefusal({ isSourcePublished: false })).toEqual({ code: 'sourceNotPublished' })
    expect(publishRefusal({ isSourcePublished: true })).toBeNull()
    expect(
      mayRepublish(facts({ revision: { ...current, status: 'superseded' }, isSourcePublished: false })).ok,
    ).toBe(false)
  })

  it('publishes what was approved, by its whole digest', () => {
    const value = { revision: 'r2', digest: current.digests.whole, change: null, overPublished: false }
    expect(mayPublish(facts())).toEqual({ ok: true, value })
  })

  it.each(['editor', 'checker', 'translator', 'reviewer'] as const)('refuses a %s', (role) => {
    expect(publishRefusal({ actor: actor('x', role) })?.code).toBe('roleRequired')
  })

  it('names the scopes that lack approval', () => {
    const refusal = { code: 'approvalMissing', scopes: ['attribution'], requested: [] }
    expect(publishRefusal({}, [decision(1, 'chief')])).toEqual(refusal)
  })

  it('refuses while a request for changes stands beside the approvals', () => {
    const request = decision(9, 'other', { verdict: 'requestChanges' })
    const refusal = { code: 'approvalMissing', scopes: [], requested: ['text'] }
    expect(publishRefusal({}, [...bothApproved(), request])).toEqual(refusal)
  })

  it('refuses another digest than the one looked at', () => {
    const refusal = { code: 'changedSinceReview', current: current.digests.whole }
    expect(publishRefusal({ digest: digestOf('B') })).toEqual(refusal)
  })

  it('refuses when the stored manuscript no longer hashes to its digest', () => {
    expect(publishRefusal({ storedDigest: digestOf('tampered') })?.code).toBe('manuscriptAltered')
  })

  it('refuses while a blocking finding is open, and names it', () => {
    const r = { ...current, blockingFindings: ['imageWithoutAlt' as const] }
    expect(publishRefusal({ revision: r })).toEqual({
      code: 'blockingFindings',
      findings: ['imageWithoutAlt'],
    })
  })

  it('asks for a kind of change over a published revision, and for a note unless it is minor', () => {
    const over = (change: RepublishFacts['change']) => publishRefusal({ published: older, change })
    expect(over(null)?.code).toBe('changeKindRequired')
    expect(over({ kind: 'correction', note: ' ' })).toEqual({ code: 'noteRequired', kind: 'correction' })
    expect(over({ kind: 'correction', note: '更正一处人名' })).toBeNull()
    expect(over({ kind: 'minor', note: null })).toBeNull()
  })

  it('refuses what readers see already, and going back behind it', () => {
    expect(publishRefusal({ published: { id: 'r2', number: 2 } })).toEqual({ code: 'alreadyPublished' })
    expect(publishRefusal({ published: { id: 'r3', number: 3 } })).toEqual({
      code: 'newerPublished',
      number: 3,
    })
  })

  it.each(['superseded', 'withdrawn', 'published'] as const)('refuses a %s revision', (status) => {
    expect(publishRefusal({ revision: { ...current, status } })).toEqual({ code: 'revisionClosed', status })
  })
})

describe('mayRepublish', () => {
  const change = { kind: 'correction' as const, note: '恢复原文' }
  const back = revision({ status: 'superseded' })

  function republishRefusal(parts: Partial<RepublishFacts> = {}, decisions?: DecisionFacts[]) {
    const decided = mayRepublish(
      facts({ revision: back, published: { id: 'r2', number: 2 }, change, ...parts }, decisions),
    )
    return decided.ok ? null : decided.refusal
  }

  it('goes back to a superseded revision whose approvals are still valid', () => {
    expect(republishRefusal()).toBeNull()
    expect(republishRefusal({}, [])?.code).toBe('approvalMissing')
  })

  it('refuses what readers never saw, what is withheld, what is not superseded', () => {
    expect(republishRefusal({ wasPublished: false })?.code).toBe('notPublished')
    expect(republishRefusal({ isWithheld: true })?.code).toBe('withheld')
    expect(republishRefusal({ revision: { ...back, status: 'withdrawn' } })?.code).toBe('notSuperseded')
  })

  it('asks the same of the change, the digest, the findings and the role as publishing does', () => {
    expect(republishRefusal({ change: null })?.code).toBe('changeKindRequired')
    expect(republishRefusal({ digest: digestOf('B') })?.code).toBe('changedSinceReview')
    expect(republishRefusal({ storedDigest: digestOf('B') })?.code).toBe('manuscriptAltered')
    expect(republishRefusal({ actor: actor('e', 'editor') })?.code).toBe('roleRequired')
    expect(republishRefusal({ revision: { ...back, blockingFindings: ['titleMissing'] } })?.code).toBe(
      'blockingFindings',
    )
  })
})
