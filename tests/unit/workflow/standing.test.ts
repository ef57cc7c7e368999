import { describe, expect, it } from 'vitest'

import { deskPolicy } from '../../../src/domain/workflow/policy'
import {
  scopeStandings,
  scopesMissing,
  statusAfterDecision,
  statusAfterSubmission,
  supersededBy,
} from '../../../src/domain/workflow/standing'
import type { DecisionFacts, RevisionFacts } from '../../../src/domain/workflow/types'
import { bothApproved, decision, revision } from '../../support/workflow'

function standings(decisions: DecisionFacts[], r: RevisionFacts = revision(), withdrawnAtSequence?: number) {
  return scopeStandings({ revision: r, decisions, withdrawnAtSequence })
}

describe('scopeStandings', () => {
  it('counts each scope by itself', () => {
    expect(scopesMissing(standings([]))).toEqual(['text', 'attribution'])
    expect(scopesMissing(standings([decision(1, 'chief')]))).toEqual(['attribution'])
    expect(scopesMissing(standings(bothApproved()))).toEqual([])
  })

  it('does not count an approval of other words', () => {
    expect(standings([decision(1, 'chief', {}, 'other words')]).text.missing).toBe(1)
  })

  it('counts a decision taken on another revision with the same words', () => {
    const next = revision({ id: 'r2', number: 2, attribution: 'A2' })
    expect(scopesMissing(standings(bothApproved(), next))).toEqual(['attribution'])
  })

  it('does not count an approval by a contributor, unless under an override', () => {
    expect(standings([decision(1, 'writer')]).text.approvals).toEqual([])
    expect(standings([decision(1, 'writer', { override: { reason: 'alone' } })]).text.missing).toBe(0)
  })

  it('takes only the latest decision of a person, whatever the order of the rows', () => {
    const approved = decision(1, 'chief')
    const requested = decision(2, 'chief', { verdict: 'requestChanges' })
    expect(standings([requested, approved]).text).toMatchObject({ approvals: [], requests: [requested] })
  })

  it('counts different people, not different approvals', () => {
    const two = { ...deskPolicy.source.scopes, text: { roles: ['chief' as const], approvals: 2 } }
    const policy = { ...deskPolicy, source: { ...deskPolicy.source, scopes: two } }
    const missing = (decisions: DecisionFacts[]) =>
      scopeStandings({ revision: revision(), decisions, policy }).text.missing
    expect(missing([decision(1, 'chief'), decision(2, 'chief')])).toBe(1)
    expect(missing([decision(1, 'chief'), decision(2, 'other')])).toBe(0)
  })

  it('keeps a request for changes standing while others approve', () => {
    const request = decision(1, 'chief', { verdict: 'requestChanges' })
    expect(standings([request, decision(2, 'other')]).text.requests).toEqual([request])
  })

  it('lifts a request when its author decides again, the words change, or a later override approves', () => {
    const request = decision(2, 'chief', { verdict: 'requestChanges' })
    const override = { override: { reason: 'urgent' } }
    expect(standings([request, decision(3, 'chief')]).text.requests).toEqual([])
    expect(standings([request], revision({ text: 'T2' })).text.requests).toEqual([])
    expect(standings([request, decision(3, 'admin', override)]).text.requests).toEqual([])
    expect(standings([request, decision(1, 'admin', override)]).text.requests).toEqual([request])
  })

  it('brings a request back with the words it was about, although its author approved others since', () => {
    const request = decision(1, 'chief', { verdict: 'requestChanges' })
    expect(standings([request, decision(2, 'chief', {}, 'T2')]).text.requests).toEqual([request])
  })

  it('counts after a withdrawal only what was decided after it', () => {
    expect(scopesMissing(standings(bothApproved(1), revision(), 2))).toEqual(['text', 'attribution'])
    expect(scopesMissing(standings(bothApproved(3), revision(), 2))).toEqual([])
  })
})

describe('status', () => {
  it('is approved at once when every scope of a submission already has its approvals', () => {
    expect(statusAfterSubmission(standings(bothApproved(), revision({ id: 'r2', number: 2 })))).toBe(
      'approved',
    )
  })

  it('is in review while an approval is missing', () => {
    expect(statusAfterSubmission(standings([decision(1, 'chief')]))).toBe('inReview')
  })

  it('asks for changes while a request stands, even with all approvals', () => {
    const request = decision(9, 'other', { verdict: 'requestChanges' })
    expect(statusAfterDecision('approved', standings([...bothApproved(), request]))).toBe('changesRequested')
  })

  it('is never computed for a revision that takes no decisions', () => {
    expect(() => statusAfterDecision('published', standings(bothApproved()))).toThrow('takes no decisions')
  })
})

describe('supersededBy', () => {
  const others = (['inReview', 'changesRequested', 'approved', 'published', 'withdrawn'] as const).map(
    (status, index) => ({ number: index + 1, status }),
  )
  const gives = (status: 'inReview' | 'approved', number = 9) =>
    supersededBy({ number, status }, others).map((other) => other.status)

  it('lets a new submission replace the one that waits, and keep the approved one publishable', () => {
    expect(gives('inReview')).toEqual(['inReview', 'changesRequested'])
  })

  it('lets a newly approved revision replace an older approved one, never a published one', () => {
    expect(gives('approved')).toEqual(['inReview', 'changesRequested', 'approved'])
  })

  it('leaves newer revisions alone', () => {
    expect(gives('approved', 1)).toEqual([])
  })
})
