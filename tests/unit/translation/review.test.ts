import { describe, expect, it } from 'vitest'

import { countWords } from '../../../src/domain/translation/review/count-words'
import { scoreOf, type ScoredIssue } from '../../../src/domain/translation/review/mqm'
import {
  acceptTarget,
  canMove,
  confirmUnchanged,
  editInReview,
  propose,
  rejectTarget,
  submit,
  untranslated,
  write,
  type SegmentRefusal,
  type TargetFacts,
} from '../../../src/domain/translation/review/states'
import type { Decision } from '../../../src/domain/shared/result'

function done<T>(decision: Decision<T, SegmentRefusal>): T {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}

function refusalOf(decision: Decision<unknown, SegmentRefusal>): SegmentRefusal | null {
  return decision.ok ? null : decision.refusal
}

const accept = (facts: TargetFacts, by: string, required = 1) =>
  acceptTarget(facts, { by, required, blocking: [] })
const draft = write(untranslated, 'translator', 'Hello.')
const submitted = done(submit(draft, 'translator'))
const approved = done(accept(submitted, 'reviewer'))
const reason = { dimension: 'accuracy', severity: 'major', comment: 'A number is wrong.' } as const

describe('a target', () => {
  it('goes from untranslated to approved, one step a person', () => {
    expect([untranslated, draft, submitted, approved].map(({ state }) => state)).toEqual([
      'untranslated',
      'draft',
      'submitted',
      'approved',
    ])
    expect(approved).toMatchObject({ authors: ['translator'], acceptedBy: ['reviewer'] })
  })

  it('is reviewed, not yet approved, while the policy asks for another acceptance', () => {
    const once = done(accept(submitted, 'one', 2))
    expect(once.state).toBe('reviewed')
    expect(refusalOf(accept(once, 'one', 2))).toEqual({ code: 'alreadyAccepted' })
    expect(done(accept(once, 'two', 2)).state).toBe('approved')
  })

  it('is never reviewed by anybody who wrote a word of it', () => {
    const both = done(submit(write(draft, 'reviewer', 'Hello!'), 'translator'))
    for (const author of ['translator', 'reviewer']) {
      expect(refusalOf(accept(both, author))).toEqual({ code: 'ownWords' })
      expect(refusalOf(rejectTarget(both, author, reason))).toEqual({ code: 'ownWords' })
    }
    expect(done(accept(both, 'another')).state).toBe('approved')
  })

  it('makes whoever submits a proposal as it is its author', () => {
    const taken = done(submit(propose('Hello.', 'machine'), 'translator'))
    expect(refusalOf(accept(taken, 'translator'))).toEqual({ code: 'ownWords' })
  })

  it('is only a draft while nobody has taken what memory, a machine or another segment proposed', () => {
    for (const origin of ['memory', 'machine', 'carried', 'import'] as const) {
      const facts = propose('Hello.', origin)
      expect(facts).toMatchObject({ state: 'draft', authors: [], origin })
      expect(refusalOf(accept(facts, 'reviewer'))).toMatchObject({ code: 'wrongState' })
    }
    expect(propose('Hello.', 'carried').freshness).toBe('carried')
  })

  it('edited in review is submitted again, and then its translator may be the second pair of eyes', () => {
    const edited = done(editInReview(submitted, 'reviewer', 'Hello there.'))
    expect(edited).toMatchObject({ state: 'submitted', acceptedBy: [], authors: ['translator', 'reviewer'] })
    expect(refusalOf(accept(edited, 'reviewer'))).toEqual({ code: 'ownWords' })
    expect(done(accept(edited, 'translator')).state).toBe('approved')
    expect(done(accept(edited, 'another')).state).toBe('approved')
  })

  it('edited in review and then by its translator is the translator’s words again', () => {
    const edited = done(editInReview(submitted, 'reviewer', 'Hello there.'))
    const again = done(submit(write(edited, 'translator', 'Hello there!'), 'translator'))
    expect(refusalOf(accept(again, 'translator'))).toEqual({ code: 'ownWords' })
    expect(refusalOf(accept(again, 'reviewer'))).toEqual({ code: 'ownWords' })
  })

  it('loses its approval with any change of its words, and with no saving of the same', () => {
    expect(write(approved, 'translator', 'Hello!')).toMatchObject({ state: 'draft', acceptedBy: [] })
    expect(write(approved, 'translator', 'Hello.')).toEqual(approved)
    expect(write(approved, 'translator', ' ')).toEqual(untranslated)
  })

  it('is not accepted while its source has moved, until somebody confirms or changes it', () => {
    const stale: TargetFacts = { ...approved, freshness: 'staleMajor' }
    expect(refusalOf(accept({ ...stale, state: 'submitted', acceptedBy: [] }, 'reviewer'))).toEqual({
      code: 'staleSource',
      freshness: 'staleMajor',
    })
    expect(done(confirmUnchanged(stale, 'reviewer'))).toMatchObject({
      freshness: 'current',
      state: 'approved',
    })
    expect(refusalOf(confirmUnchanged(stale, 'translator'))).toEqual({ code: 'ownWords' })
    expect(refusalOf(confirmUnchanged(approved, 'reviewer'))).toEqual({ code: 'notStale' })
    const mended = done(submit(write(stale, 'translator', 'Hello, all.'), 'translator'))
    expect(mended.freshness).toBe('current')
  })

  it('is not accepted while a finding blocks it', () => {
    const decision = acceptTarget(submitted, { by: 'reviewer', blocking: ['number-value'] })
    expect(refusalOf(decision)).toEqual({ code: 'blockedByFindings', checks: ['number-value'] })
  })

  it('is rejected with a dimension, a severity and a comment, or not at all', () => {
    expect(done(rejectTarget(submitted, 'reviewer', reason)).state).toBe('draft')
    const bare = rejectTarget(submitted, 'reviewer', { dimension: null, severity: null, comment: ' ' })
    expect(refusalOf(bare)).toEqual({
      code: 'rejectionIncomplete',
      missing: ['dimension', 'severity', 'comment'],
    })
    expect(refusalOf(rejectTarget(draft, 'reviewer', reason))).toMatchObject({ code: 'wrongState' })
  })

  it('is not submitted empty, nor twice', () => {
    expect(refusalOf(submit(untranslated, 'translator'))).toEqual({ code: 'nothingTranslated' })
    expect(refusalOf(submit(submitted, 'translator'))).toMatchObject({
      code: 'wrongState',
      needed: ['draft'],
    })
  })

  it('never jumps from a draft to approved', () => {
    expect(canMove('draft', 'approved')).toBe(false)
    expect(canMove('untranslated', 'submitted')).toBe(false)
  })
})

describe('the score', () => {
  const issue = (severity: ScoredIssue['severity'], dimension: ScoredIssue['dimension'] = 'accuracy') => ({
    dimension,
    severity,
  })

  it('weighs severities 0, 1, 5 and 25 and norms them to 1,000 words', () => {
    const score = scoreOf([issue('neutral'), issue('minor'), issue('minor'), issue('major')], 1400)
    expect(score).toMatchObject({ apt: 7, npt: 5, raw: 99.5, passes: true, isSampleTooSmall: false })
    expect(score.counts.accuracy).toEqual({ neutral: 1, minor: 2, major: 1, critical: 0 })
  })

  it('fails above the threshold, and with any critical error', () => {
    expect(scoreOf([issue('major'), issue('major')], 1400).passes).toBe(false)
    expect(scoreOf([issue('critical')], 100_000)).toMatchObject({ npt: 0.25, passes: false })
  })

  it('weighs dimensions where the policy does', () => {
    const policy = { weights: { style: 0.5 }, threshold: 5, leastWords: 300 }
    expect(scoreOf([issue('major', 'style')], 1000, policy).apt).toBe(2.5)
  })

  it('says when a sample is too small, also an empty one', () => {
    expect(scoreOf([], 299).isSampleTooSmall).toBe(true)
    expect(scoreOf([], 0)).toMatchObject({ npt: 0, raw: 100, isSampleTooSmall: true })
  })

  it('counts words, and no codes', () => {
    expect(countWords(['{q:q1} said {b:1}two words{/b:1}.', 'It’s one.'], 'en')).toBe(5)
  })
})
