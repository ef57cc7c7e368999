import { describe, expect, it } from 'vitest'

import { wordingDigest } from '../../../src/domain/manuscript/digest'
import type { Verification } from '../../../src/domain/manuscript/types'
import { citedAddress } from '../../../src/domain/republishing/cited-address'
import { attribution, quote, source } from '../../support/manuscripts'

const at = (url: string) => source('公报', { kind: 'document', citation: { url } })
const sources = [at('https://example.org/named'), at('https://example.org/transcript')]

const verified = (result: Verification['result']): Verification => ({
  source: 1,
  locator: null,
  extract: '原话',
  extractLanguage: 'zh-Hans',
  method: null,
  result,
  by: '核查',
  on: '2026-01-02',
  wordingDigest: wordingDigest('原话'),
})

const inDocument = attribution({ inDocument: 0 })

describe('the address that a quotation cites', () => {
  it('is that of the document which the text names', () => {
    expect(citedAddress(quote('原话', { attribution: inDocument }), sources)).toBe(
      'https://example.org/named',
    )
  })

  it('is that of the source in which the words were found, rather', () => {
    for (const result of ['match', 'matchUnderFolding'] as const) {
      const found = quote('原话', { attribution: inDocument, verifications: [verified(result)] })
      expect(citedAddress(found, sources)).toBe('https://example.org/transcript')
    }
  })

  it('is never that of a source which was looked through in vain', () => {
    for (const result of ['notFound', 'differs'] as const) {
      expect(citedAddress(quote('原话', { verifications: [verified(result)] }), sources)).toBeNull()
    }
  })

  it('is that of the official translation whose words they are', () => {
    const official = {
      publisher: 'Xinhua',
      title: 'Full text',
      url: 'https://example.org/full-text',
      accessed: '2026-01-02',
      excerpt: 'His words',
    }
    const translated = quote('His words', { translation: { official, original: '原话' } })
    expect(citedAddress({ ...translated, attribution: inDocument }, sources)).toBe(official.url)
  })

  it('is none where the field of the source holds no address of the web', () => {
    const odd = [at('javascript:alert(1)'), at('第 3 版')]
    expect(citedAddress(quote('原话', { attribution: inDocument }), odd)).toBeNull()
  })
})
