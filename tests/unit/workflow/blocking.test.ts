import { describe, expect, it } from 'vitest'

import type { ManuscriptFinding } from '../../../src/domain/manuscript/finding'
import { blockingFindings } from '../../../src/domain/workflow/blocking'
import { deskPolicy } from '../../../src/domain/workflow/policy'

describe('blockingFindings', () => {
  const findings: ManuscriptFinding[] = [
    { code: 'imageWithoutAlt', severity: 'blocking', where: { section: 0, block: 1 } },
    { code: 'imageWithoutAlt', severity: 'blocking', where: { section: 0, block: 2 } },
    { code: 'quotationUnverified', severity: 'info', where: { quote: 0 } },
    { code: 'quotationDisputed', severity: 'warning', where: { quote: 0 } },
  ]

  it('names what blocks, each once', () => {
    expect(blockingFindings(findings)).toEqual(['imageWithoutAlt'])
  })

  it('counts unverified quotations where the policy refuses to publish them with a label', () => {
    const strict = { ...deskPolicy, unverifiedQuotations: 'refuse' as const }
    expect(blockingFindings(findings, strict)).toEqual(['imageWithoutAlt', 'quotationUnverified'])
  })
})
