import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { digestsOf } from '../../../src/domain/manuscript/digest'
import { textForm } from '../../../src/domain/manuscript/text'
import type { Frozen, Manuscript } from '../../../src/domain/manuscript/types'
import { assembleTranslation } from '../../../src/domain/translation/assembly/assemble'
import type { RenderedQuotation } from '../../../src/domain/translation/assembly/types'
import { cutSegments } from '../../../src/domain/translation/segments/cut'
import { attribution, manuscript, p, quote, section, source, strong } from '../../support/manuscripts'
import { article } from '../importing/planned'
import { freeze } from '../manuscript/frozen'
import { anyManuscript } from './any-manuscript'

/** Every segment and quotation by its own words, as if Chinese were translated into Chinese. */
function asItWas(frozen: Frozen, locale = 'zh-Hans') {
  return {
    source: frozen,
    locale,
    targets: new Map(cutSegments(frozen).map(({ key, text }) => [key, text])),
    quotations: new Map(frozen.identity.quotes.map((id, at) => [id, rendered(frozen, at)])),
  }
}

function rendered(frozen: Frozen, at: number): RenderedQuotation {
  return { wording: frozen.manuscript.quotes[at]?.wording ?? '', variant: 'full', official: null }
}

function assembled(facts: Parameters<typeof assembleTranslation>[0]): Frozen {
  const result = assembleTranslation(facts)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** Of its words alone: that a wording is a translation, and of what, is all that may differ. */
function textDigest({ quotes, ...rest }: Manuscript): string {
  return digestsOf({ ...rest, quotes: quotes.map(({ translation: _of, ...words }) => words) }).text
}

const english = (targets: string[], source: Frozen, quotations: [string, RenderedQuotation][] = []) => ({
  source,
  locale: 'en',
  targets: new Map(cutSegments(source).map(({ key }, at) => [key, targets[at] ?? ''])),
  quotations: new Map(quotations),
})

describe('assembling', () => {
  it('gives the real article back from its own words', () => {
    const frozen = freeze(article)
    const { manuscript: again, identity } = assembled(asItWas(frozen))
    expect(textForm(again)).toBe(textForm(article))
    expect(textDigest(again)).toBe(digestsOf(article).text)
    expect(identity).toEqual(frozen.identity)
  })

  it('gives any manuscript back: the same structure, formatting, links, notes and words', () => {
    fc.assert(
      fc.property(anyManuscript, (m) => {
        const frozen = freeze(m)
        const again = assembled(asItWas(frozen)).manuscript
        expect(again.sections.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual(
          m.sections.map(({ blocks }) => blocks.map(({ type }) => type)),
        )
        expect(textDigest(again)).toBe(digestsOf(m).text)
      }),
    )
  })

  it('joins sentences as the language does', () => {
    const frozen = freeze(manuscript({ sections: [section(null, p('一句。二句。'))] }))
    expect(textForm(assembled(english(['Title', 'One.', 'Two.'], frozen)).manuscript)).toBe(
      'Title\nOne. Two.\n',
    )
  })

  it('puts quotations in the marks of the locale, in the order of the translation, with who said them', () => {
    const 甲 = source('甲', { names: { en: 'Jia' } })
    const frozen = freeze(
      manuscript({
        sections: [section(null, p(0, '和', 1, '。'))],
        quotes: [
          quote('一', { attribution: attribution({ status: 'explicit', speaker: 1, asWritten: '乙' }) }),
          quote('二', { attribution: attribution({ status: 'explicit', speaker: 0, asWritten: '甲' }) }),
        ],
        sources: [甲, source('乙')],
      }),
    )
    const official = {
      publisher: 'P',
      title: 'T',
      url: 'https://p.example',
      accessed: '2026-11-22',
      excerpt: 'two',
    }
    const { manuscript: m, identity } = assembled(
      english(['Title', '{q:q2} and {q:q1}.'], frozen, [
        ['q1', { wording: 'one', variant: 'embedded', official: null }],
        ['q2', { wording: 'two', variant: 'full', official }],
      ]),
    )
    expect(textForm(m)).toBe('Title\n“two” and “one”.\n')
    expect(identity).toMatchObject({ quotes: ['q2', 'q1'], sources: ['x1', 'x2'] })
    expect(m.quotes.map(({ kind, attribution: { speaker } }) => [kind, speaker])).toEqual([
      ['direct', 0],
      ['partial', 1],
    ])
    expect(m.sources.map(({ name }) => name)).toEqual(['Jia', '乙'])
    expect(m.quotes[0]?.translation).toEqual({ official, original: '二' })
    expect(m.quotes[1]).toMatchObject({ language: 'en', originalLanguage: 'zh-Hans' })
  })

  it('keeps formatting where the translator put it', () => {
    const frozen = freeze(manuscript({ sections: [section(null, p('很', strong('好'), '。'))] }))
    const { manuscript: m } = assembled(english(['Title', '{b:1}Good{/b:1}, very.'], frozen))
    expect(m.sections[0]?.blocks[0]).toEqual(p(strong('Good'), ', very.'))
  })

  it('refuses with everything that is missing or broken', () => {
    const frozen = freeze(manuscript({ sections: [section('节', p(0, '说。'))], quotes: [quote('好')] }))
    const result = assembleTranslation(english(['Title', ' ', 'said.'], frozen))
    expect(result).toEqual({
      ok: false,
      refusal: [
        { kind: 'targetMissing', segment: 'heading:s1/0/0' },
        {
          kind: 'codes',
          segment: 'b1/0/0',
          faults: [{ kind: 'missing', id: 'q:q1', start: 0, end: 5 }],
        },
        { kind: 'quotationMissing', quote: 'q1' },
      ],
    })
  })
})
