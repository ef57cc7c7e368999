import { describe, expect, it } from 'vitest'

import { checkManuscript } from '../../../src/domain/manuscript/checks'
import { wordingDigest } from '../../../src/domain/manuscript/digest'
import type { Attribution, Image, Lifecycle, Manuscript, Quote } from '../../../src/domain/manuscript/types'
import { attribution, manuscript, p, quote, section, source } from '../../support/manuscripts'

const speech = '中国是可靠的朋友，我们珍视友谊。'

function codes(m: Partial<Manuscript>) {
  return checkManuscript(manuscript(m)).map(({ code, severity }) => `${severity} ${code}`)
}

function quoteCodes(parts: Partial<Quote>) {
  const sources = [source('习近平'), source('中亚五国元首', { kind: 'group' })]
  return codes({ quotes: [quote(speech, parts)], sources })
}

function image(alt: string): Image {
  return {
    type: 'image',
    sha256: 'a',
    mimeType: '',
    width: null,
    height: null,
    alt,
    caption: null,
    credit: null,
  }
}

function verification(of: string, result: 'match' | 'differs' = 'match') {
  const nothing = { source: null, locator: null, extract: null, extractLanguage: null, method: null }
  return { ...nothing, result, by: '查证员', on: '2023-05-18', wordingDigest: wordingDigest(of) }
}

describe('checkManuscript', () => {
  it('finds nothing in a sound manuscript', () => {
    expect(codes({ sections: [section(null, p('一句话。'), image('照片'))] })).toEqual([])
  })

  it('wants a title, text in each section and words for each image', () => {
    expect(codes({ title: '　' })).toEqual(['blocking titleMissing'])
    expect(codes({ sections: [section('一')] })).toEqual(['warning emptySection'])
    const found = checkManuscript(manuscript({ sections: [section(null, p('一'), image(' '))] }))
    expect(found).toEqual([
      { code: 'imageWithoutAlt', severity: 'blocking', where: { section: 0, block: 1 } },
    ])
  })

  describe('speech in marks', () => {
    const unmarked = (...parts: Parameters<typeof p>) =>
      checkManuscript(manuscript({ sections: [section(null, p(...parts))], quotes: [quote(speech)] })).filter(
        ({ code }) => code === 'unmarkedQuotation',
      )

    it('is found when it is no quotation, with its words', () => {
      expect(unmarked(`他说：“${speech}”`)).toEqual([
        {
          code: 'unmarkedQuotation',
          severity: 'warning',
          where: { section: 0, block: 0 },
          data: { text: speech },
        },
      ])
      expect(unmarked(`他说：「${speech}」`)).toHaveLength(1)
      expect(unmarked('He said: “We will, in time, agree.”')).toHaveLength(1)
    })

    it('is not found in a term, nor in a quotation node', () => {
      expect(unmarked('共建“一带一路”倡议，“北方—南方”线路')).toEqual([])
      expect(unmarked('他说', 0, '，又说', 0)).toEqual([])
    })
  })

  it.each<[Lifecycle, string[]]>([
    ['active', []],
    ['disputed', ['warning quotationDisputed']],
    ['misattributed', ['blocking quotationMisattributed']],
    ['withdrawn', ['blocking quotationWithdrawn']],
  ])('speaks of the life cycle: %s', (lifecycle, expected) => {
    const found = quoteCodes({ lifecycle, verifications: [verification(speech)] })
    expect(found).toEqual([...expected, 'info attributionUnknown'])
  })

  describe('a speaker', () => {
    const verifications = [verification(speech)]
    const shown: Partial<Attribution> = {
      status: 'explicit',
      speaker: 0,
      speakerKind: 'person',
      asWritten: '习近平主席',
      evidence: [{ part: 'source', exact: '习近平主席', prefix: '', suffix: '' }],
    }
    const saying = (text: string, parts: Partial<Attribution> = {}, locale: Partial<Manuscript> = {}) =>
      codes({
        sections: [section(null, p(text, 0))],
        quotes: [quote(speech, { verifications, attribution: attribution({ ...shown, ...parts }) })],
        sources: [source('习近平'), source('中亚五国元首', { kind: 'group' })],
        ...locale,
      })
    const found = (parts: Partial<Attribution>) => saying('习近平主席说：', parts)

    it('may be a person whom the text names', () => {
      expect(found({})).toEqual([])
    })

    it('may not be a person whom the desk cannot show', () => {
      expect(found({ evidence: [] })).toEqual(['blocking speakerNotShown'])
      expect(found({ asWritten: null })).toEqual(['blocking speakerNotShown'])
      expect(found({ asWritten: null, speakerKind: null })).toEqual(['blocking speakerNotShown'])
    })

    it('may not be a person whom the text does not name, or names no more, whatever the evidence says', () => {
      expect(saying('他说：')).toEqual(['blocking speakerNotShown'])
      const elsewhere = { evidence: [{ part: 'source' as const, exact: '总统', prefix: '', suffix: '' }] }
      expect(found(elsewhere)).toEqual(['blocking speakerNotShown'])
      const cue = { evidence: [{ part: 'cue' as const, exact: '说', prefix: '', suffix: '' }] }
      expect(found(cue)).toEqual(['blocking speakerNotShown'])
      expect(found({ asWritten: '总统' })).toEqual(['blocking speakerNotShown'])
    })

    it('of a translation is named in the words of its source', () => {
      expect(saying('He said: ', {}, { locale: 'en' })).toEqual([])
      expect(saying('He said: ', { evidence: [] }, { locale: 'en' })).toEqual(['blocking speakerNotShown'])
    })

    it('of a collective or unattributed quotation may be no single person', () => {
      expect(found({ status: 'collective' })).toEqual(['blocking speakerOfUnattributed'])
      expect(found({ status: 'collective', speaker: 1, speakerKind: 'group', evidence: [] })).toEqual([])
      expect(found({ status: 'unknown' })).toContain('blocking speakerOfUnattributed')
      expect(found({ status: 'unknown', speaker: 1, speakerKind: 'group' })).toContain(
        'blocking speakerOfUnattributed',
      )
    })
  })

  describe('verification', () => {
    const known = attribution({ status: 'explicit' })
    const found = (...verifications: Quote['verifications']) =>
      quoteCodes({ verifications, attribution: known })

    it('is missed when nobody verified the wording', () => {
      expect(found()).toEqual(['info quotationUnverified'])
      expect(found(verification(speech))).toEqual([])
    })

    it('of other words verifies nothing', () => {
      const expected = ['info quotationUnverified', 'warning verifiedOtherWording']
      expect(found(verification('旧的措辞'))).toEqual(expected)
    })

    it('that failed is not hidden by one that did not', () => {
      expect(found(verification(speech), verification(speech, 'differs'))).toEqual([
        'warning verificationFailed',
      ])
    })
  })

  it('shows controls that hide in a wording', () => {
    const found = checkManuscript(manuscript({ quotes: [quote('我\u200B们\u202E好\u200B')] }))
    expect(found).toContainEqual({
      code: 'hiddenControls',
      severity: 'warning',
      where: { quote: 0 },
      data: { characters: 'U+200B U+202E' },
    })
  })
})
