import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verification, VerificationResult } from '../../../src/domain/manuscript/types'
import { quoteLabel } from '../../../src/domain/republishing/label'
import { quote } from '../../support/manuscripts'

function verification(wording: string, result: VerificationResult, on = '2026-11-02'): Verification {
  return {
    source: 0,
    locator: null,
    extract: null,
    extractLanguage: null,
    method: null,
    result,
    by: 'Checker',
    on,
    wordingDigest: createHash('sha256').update(wording, 'utf8').digest('hex'),
  }
}

describe('the label of a quotation', () => {
  it('says "as reported" when nobody verified it', () => {
    expect(quoteLabel(quote('原话'))).toEqual({ code: 'asReported', source: null, on: null })
  })

  it('names the source and the day when these very words were verified', () => {
    const verified = quote('原话', { verifications: [verification('原话', 'match')] })
    expect(quoteLabel(verified)).toEqual({ code: 'verified', source: 0, on: '2026-11-02' })
  })

  it('lets the latest verification of the words decide', () => {
    const verifications = [verification('原话', 'match'), verification('原话', 'differs', '2026-11-05')]
    expect(quoteLabel(quote('原话', { verifications }))).toMatchObject({ code: 'differs', on: '2026-11-05' })
  })

  it('never lets a verification of other words vouch for these', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (wording, change) => {
        const verifications = [verification(wording + change, 'match')]
        expect(quoteLabel(quote(wording, { verifications })).code).toBe('asReported')
      }),
    )
  })

  describe('of a translation', () => {
    const translated = (result: VerificationResult) =>
      quoteLabel(
        quote('The words', {
          language: 'en',
          translation: { official: null, original: '原话' },
          verifications: [verification('原话', result)],
        }),
      )

    it.each(['match', 'matchUnderFolding'] as const)(
      'says of a %s that it is the original words that were found',
      (result) => {
        expect(translated(result)).toEqual({ code: 'originalVerified', source: 0, on: '2026-11-02' })
      },
    )

    it.each(['differs', 'notFound'] as const)(
      'does not hide that the original is said to be: %s',
      (result) => {
        expect(translated(result).code).toBe(result)
      },
    )

    it('lets no verification of an earlier original speak for it', () => {
      const verifications = [verification('早先的原话', 'differs')]
      const translation = { official: null, original: '原话' }
      expect(quoteLabel(quote('The words', { translation, verifications })).code).toBe('asReported')
    })
  })

  it.each(['disputed', 'misattributed', 'withdrawn'] as const)(
    'lets %s outrank a verification',
    (lifecycle) => {
      const verifications = [verification('原话', 'match')]
      expect(quoteLabel(quote('原话', { lifecycle, verifications })).code).toBe(lifecycle)
    },
  )
})
