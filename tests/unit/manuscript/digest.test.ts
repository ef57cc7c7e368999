import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { canonicalJson } from '../../../src/domain/manuscript/canonical'
import { digestsOf, wordingDigest } from '../../../src/domain/manuscript/digest'
import type { Manuscript } from '../../../src/domain/manuscript/types'
import { attribution, manuscript, p, quote, section, source, strong } from '../../support/manuscripts'

function sha256(text: string) {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

const inChain = (group: number) => quote('甲', { attribution: attribution({ group }) })

function article(change: (m: Manuscript) => void = () => undefined): Manuscript {
  const m = manuscript({
    sections: [section(null, p('开头', 0, '说。'), p('另一段', 1, '。')), section('二', p('结尾'))],
    quotes: [
      quote('我们是好邻居', {
        attribution: attribution({ speaker: 0, asWritten: '习近平主席', inDocument: 1 }),
        verifications: [verification('我们是好邻居')],
      }),
      quote('共同发展', { attribution: attribution({ speaker: 0 }) }),
    ],
    sources: [source('习近平', { role: '国家主席' }), source('联合声明', { kind: 'document' })],
  })
  change(m)
  return m
}

function verification(wording: string) {
  return {
    source: 1,
    locator: '第三段',
    extract: null,
    extractLanguage: null,
    method: null,
    result: 'match' as const,
    by: '查证员',
    on: '2023-05-18',
    wordingDigest: sha256(wording),
  }
}

describe('digestsOf', () => {
  it('hashes the canonical form of the complete manuscript', () => {
    expect(digestsOf(article()).whole).toBe(sha256(canonicalJson(article())))
  })

  it('reopens only the text when words outside quotations change', () => {
    const before = digestsOf(article())
    const after = digestsOf(article((m) => (m.title = '新标题')))
    expect(after.text).not.toBe(before.text)
    expect(after.attribution).toBe(before.attribution)
  })

  it.each<[string, (m: Manuscript) => void]>([
    ['a speaker', (m) => (m.quotes[1]!.attribution.speaker = null)],
    ['the role of a source', (m) => (m.sources[0]!.role = '总书记')],
    ['a source that a verification rests on', (m) => (m.sources[1]!.name = '宣言')],
    ['the life cycle', (m) => (m.quotes[0]!.lifecycle = 'disputed')],
    ['the kind', (m) => (m.quotes[0]!.kind = 'partial')],
    ['a verification', (m) => (m.quotes[0]!.verifications = [])],
    ['the group', (m) => (m.quotes[0]!.attribution.group = 1)],
  ])('reopens only the attribution when %s changes', (_, change) => {
    const before = digestsOf(article())
    const after = digestsOf(article(change))
    expect(after.attribution).not.toBe(before.attribution)
    expect(after.text).toBe(before.text)
    expect(after.whole).not.toBe(before.whole)
  })

  it('reopens both when the wording of a quotation changes', () => {
    const before = digestsOf(article())
    const after = digestsOf(article((m) => (m.quotes[0]!.wording = '我们是好伙伴')))
    expect(after.text).not.toBe(before.text)
    expect(after.attribution).not.toBe(before.attribution)
  })

  it.each<[string, (m: Manuscript) => void]>([
    ['marks of emphasis', (m) => (m.sections[1]!.blocks[0] = p(strong('结尾')))],
    [
      'a quotation dissolved into text',
      (m) => (m.sections[0]!.blocks[0] = p('开头', '“我们是好邻居”', '说。')),
    ],
    ['the caption of an image', (m) => m.sections[1]!.blocks.push(image('图'))],
    ['a heading made an empty one', (m) => (m.sections[1]!.heading = null)],
  ])('counts as text: %s', (_, change) => {
    expect(digestsOf(article(change)).text).not.toBe(digestsOf(article()).text)
  })

  it('reopens no attribution when a paragraph with a quotation moves', () => {
    const moved = article((m) => {
      m.sections = [section(null, p('另一段', 0, '。'), p('开头', 1, '说。')), section('二', p('结尾'))]
      m.quotes.reverse()
      m.sources.reverse()
      for (const { attribution: of, verifications } of m.quotes) {
        of.speaker = 1
        if (of.inDocument !== null) of.inDocument = 0
        for (const one of verifications) one.source = 0
      }
    })
    expect(digestsOf(moved).attribution).toBe(digestsOf(article()).attribution)
    expect(digestsOf(moved).text).not.toBe(digestsOf(article()).text)
  })

  it('does not care which number a chain has, only who is in it', () => {
    const chained = (a: number, b: number) =>
      digestsOf(manuscript({ quotes: [inChain(a), { ...inChain(b), wording: '乙' }] })).attribution
    expect(chained(1, 1)).toBe(chained(2, 2))
    expect(chained(1, 1)).not.toBe(chained(1, 2))
  })

  it('throws when the text refers to a quotation that is not there', () => {
    expect(() => digestsOf(article((m) => (m.quotes.length = 1)))).toThrow('reference to quotation 1 of 1')
  })
})

describe('wordingDigest', () => {
  it('is the SHA-256 of the words alone', () => {
    expect(wordingDigest('我们是好邻居')).toBe(sha256('我们是好邻居'))
  })
})

function image(caption: string | null) {
  return {
    type: 'image' as const,
    sha256: sha256('image'),
    mimeType: 'image/jpeg',
    width: 800,
    height: 600,
    alt: '照片',
    caption,
    credit: null,
  }
}
