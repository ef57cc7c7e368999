import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttributionStatus, SpeakerKind } from '../../../src/domain/manuscript/types'
import { sourcingReport } from '../../../src/domain/republishing/sourcing-report'
import { attribution, manuscript, quote, source } from '../../support/manuscripts'

const sources = [source('某人'), source('五国元首', { kind: 'group' }), source('声明', { kind: 'document' })]

function said(status: AttributionStatus, speakerKind: SpeakerKind | null, speaker: number | null) {
  return quote('原话', { attribution: attribution({ status, speakerKind, speaker }) })
}

describe('the sourcing report', () => {
  it('counts who stands behind each quotation', () => {
    const quotes = [
      said('explicit', 'person', 0),
      said('explicit', 'document', 2),
      said('collective', 'group', 1),
      said('collective', 'group', null),
      said('explicit', 'unnamed', null),
      said('unknown', null, null),
    ]
    const report = sourcingReport(manuscript({ quotes, sources }))
    expect(report.total).toBe(6)
    expect(report.counts).toEqual({
      person: 1,
      document: 1,
      body: 0,
      collective: 2,
      unnamed: 1,
      unknown: 1,
    })
  })

  it('counts nobody as a named person whom the attribution does not name', () => {
    const report = sourcingReport(manuscript({ quotes: [said('explicit', 'person', null)], sources }))
    expect(report.counts.person).toBe(0)
    expect(report.counts.unnamed).toBe(1)
  })

  it('tells disputed quotations apart from verified ones', () => {
    const quotes = [quote('甲', { lifecycle: 'disputed' }), quote('乙')]
    expect(sourcingReport(manuscript({ quotes }))).toMatchObject({ verified: 0, contested: 1 })
  })

  it('puts every quotation into exactly one class', () => {
    const status = fc.constantFrom<AttributionStatus>('explicit', 'implied', 'collective', 'unknown')
    const kind = fc.constantFrom<SpeakerKind | null>('person', 'role', 'group', 'document', 'unnamed', null)
    const speaker = fc.constantFrom(0, 1, 2, null)
    fc.assert(
      fc.property(fc.array(fc.tuple(status, kind, speaker)), (all) => {
        const quotes = all.map(([s, k, who]) => said(s, k, who))
        const { counts, total } = sourcingReport(manuscript({ quotes, sources }))
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(total)
      }),
    )
  })
})
