import { describe, expect, it } from 'vitest'

import { byUrgency, reasonsFor, type QueueFacts, type Waiting } from '../../../src/domain/quotes/queue'

const settled: QueueFacts = {
  status: 'explicit',
  confidence: 'medium',
  lifecycle: 'active',
  verified: 'never',
  evidence: 'exact',
}

describe('why a quotation waits', () => {
  it('is nothing for one that is attributed, stands and has its evidence', () => {
    expect(reasonsFor(settled)).toEqual([])
    expect(reasonsFor({ ...settled, verified: 'thisWording', evidence: 'none' })).toEqual([])
  })

  it.each<[Partial<QueueFacts>, string]>([
    [{ status: 'unknown' }, 'openAttribution'],
    [{ confidence: 'low' }, 'lowConfidence'],
    [{ verified: 'otherWording' }, 'wordingChanged'],
    [{ lifecycle: 'disputed' }, 'disputed'],
    [{ lifecycle: 'misattributed' }, 'misattributedInUse'],
    [{ lifecycle: 'withdrawn' }, 'withdrawnInUse'],
    [{ evidence: 'orphan' }, 'evidenceOrphaned'],
    [{ evidence: 'ambiguous' }, 'evidenceAmbiguous'],
    [{ evidence: 'suggested' }, 'evidenceAmbiguous'],
  ])('is, with %o, %s', (facts, reason) => {
    expect(reasonsFor({ ...settled, ...facts })).toEqual([reason])
  })

  it('ends when a person who is sure says that the text does not say who', () => {
    expect(reasonsFor({ ...settled, status: 'unknown', confidence: 'high' })).toEqual([])
  })

  it('names every reason, the most pressing first', () => {
    const facts: QueueFacts = { ...settled, status: 'unknown', lifecycle: 'disputed', evidence: 'orphan' }
    expect(reasonsFor(facts)).toEqual(['disputed', 'evidenceOrphaned', 'openAttribution'])
  })
})

describe('the order of the queue', () => {
  const at = (position: number, reasons: Waiting['reasons'], isPublished = false): Waiting => ({
    reasons,
    isPublished,
    article: 1,
    section: 1,
    position,
  })

  it('puts wrong words that readers see at the top, then goes by reason and by the text', () => {
    const waiting = [
      at(1, ['openAttribution']),
      at(2, ['withdrawnInUse']),
      at(3, ['misattributedInUse'], true),
      at(4, ['disputed'], true),
      at(0, ['openAttribution'], true),
    ]
    expect(waiting.toSorted(byUrgency).map(({ position }) => position)).toEqual([3, 2, 4, 0, 1])
  })
})
