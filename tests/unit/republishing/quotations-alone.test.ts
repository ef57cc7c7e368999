import { describe, expect, it } from 'vitest'
import type { Manuscript } from '../../../src/domain/manuscript/types'
import { deliveredQuote, deliveredSource } from '../../../src/domain/republishing/delivered-quotes'
import { pageProjection } from '../../../src/domain/republishing/page'
import type { QuotationItem } from '../../../src/domain/republishing/quotation-item'
import { jsonLdText, quotationJsonLd } from '../../../src/domain/republishing/quotation-json-ld'
import { quotationPlace, quotationSelector } from '../../../src/domain/republishing/quotation-place'
import { siteAddresses } from '../../../src/domain/republishing/site-addresses'
import { sourcingGroups } from '../../../src/domain/republishing/sourcing-report'
import { articleAnnotations, quotationAnnotations } from '../../../src/domain/republishing/web-annotations'
import { whyNotNamed } from '../../../src/domain/republishing/why-not-named'
import { attribution, manuscript, p, quote, section, source } from '../../support/manuscripts'
import { identityOf, publicationFacts } from '../../support/published'

const addresses = siteAddresses((path) => `https://site.example${path}`, 'zh-Hans', 'summit')
const person = source('某部长')
const group = source('五国元首', { kind: 'group' })
const document = source('《公报》', { kind: 'document' })
const evidence = [{ part: 'source' as const, exact: '某部长', prefix: '', suffix: '说' }]

/** A text of one paragraph that holds the quotations given, one after the other. */
function text(quotes: Manuscript['quotes']): Manuscript {
  const children = quotes.flatMap((_, index) => ['某部长说：', index, '。'])
  return manuscript({ sections: [section(null, p(...children))], quotes, sources: [person, group, document] })
}

function itemOf(content: Manuscript, index = 0): QuotationItem {
  const identity = identityOf(content)
  const one = content.quotes[index]
  if (one === undefined) throw new Error(`no quotation ${index}`)
  return {
    ...deliveredQuote(one, index, identity),
    locale: content.locale,
    article: {
      slug: 'summit',
      title: '标题',
      digest: 'd',
      revision: 1,
      publishedAt: '2026-11-22T00:00:00.000Z',
    },
    date: { value: '2026-11-22', basis: 'published' },
    sources: content.sources.map((each, at) => deliveredSource(each, at, identity)),
  }
}

describe('a quotation in the terms of schema.org', () => {
  it('says who spoke where the attribution names them, and what it is based on', () => {
    const said = quote('原话', {
      attribution: attribution({ status: 'explicit', speaker: 0, inDocument: 2 }),
    })
    expect(quotationJsonLd(itemOf(text([said])), addresses)).toMatchObject({
      '@type': 'Quotation',
      '@id': 'https://site.example/zh-Hans/-/quotes/quote-1',
      text: '原话',
      spokenByCharacter: { '@type': 'Person', name: '某部长' },
      isBasedOn: { '@id': 'https://site.example/zh-Hans/summit' },
      citation: [{ '@type': 'CreativeWork', name: '《公报》' }],
    })
  })

  it.each([
    ['collective', 1],
    ['unknown', null],
    ['explicit', 2],
  ] as const)('names nobody as having spoken: %s, source %s', (status, speaker) => {
    const said = quote('原话', { attribution: attribution({ status, speaker }) })
    expect(quotationJsonLd(itemOf(text([said])), addresses)).not.toHaveProperty('spokenByCharacter')
  })

  it('cannot end the script that it stands in, nor begin a comment, and means the same', () => {
    const wording = '</script><script>alert(1)</script><!-- & \u2028 “原话”'
    const graph = quotationJsonLd(itemOf(text([quote(wording)])), addresses)
    const written = jsonLdText(graph)
    expect(written).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(graph)))
  })
})

describe('a quotation as a W3C annotation', () => {
  const content = text([
    quote('原话', {
      attribution: attribution({ status: 'explicit', speaker: 0, asWritten: '某部长', evidence }),
    }),
    quote('原话', {
      attribution: attribution({ status: 'collective', speaker: null, asWritten: '各方', evidence: [] }),
    }),
  ])
  const page = pageProjection(content, identityOf(content), publicationFacts())

  it('selects its own words, told apart from the same words elsewhere by what stands around them', () => {
    expect(quotationSelector(content, 0)).toEqual({
      exact: '原话',
      prefix: '某部长说：“',
      suffix: '”。某部长说：“原话”。',
    })
    expect(quotationSelector(content, 1)).toEqual({
      exact: '原话',
      prefix: '某部长说：“原话”。某部长说：“',
      suffix: '”。',
    })
    expect(quotationPlace(content, 1)?.before).toBe('某部长说：“原话”。某部长说：')
  })

  it('is one annotation, and one more for each piece of evidence', () => {
    const { items, ...head } = articleAnnotations(page, addresses)
    expect(head).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(items.map(({ id, motivation }) => [id.split('/-/quotes/')[1], motivation])).toEqual([
      ['quote-1#annotation', 'describing'],
      ['quote-1#evidence-1', 'linking'],
      ['quote-2#annotation', 'describing'],
    ])
    expect(items[0]?.body).toContainEqual({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: 'https://site.example/zh-Hans/-/sources/source-1',
    })
    expect(JSON.stringify(quotationAnnotations(page, 1, addresses))).not.toContain('identifying')
  })
})

describe('the whole sourcing report', () => {
  const said = (parts: Parameters<typeof attribution>[0]) =>
    quote('原话', { attribution: attribution(parts) })
  const content = text([
    said({ status: 'collective', speaker: 1, speakerKind: 'group' }),
    said({ status: 'explicit', speaker: 0, speakerKind: 'person' }),
    said({ status: 'explicit', speaker: null, speakerKind: 'role', asWritten: '一位官员' }),
    said({ status: 'unknown', speaker: null, speakerKind: null, asWritten: null }),
    said({ status: 'explicit', speaker: 0, speakerKind: 'person' }),
  ])

  it('has every quotation exactly once, under its source', () => {
    const groups = sourcingGroups(content)
    expect(groups.map(({ class: name, quotes }) => [name, quotes])).toEqual([
      ['person', [1, 4]],
      ['collective', [0]],
      ['unnamed', [2]],
      ['unknown', [3]],
    ])
  })

  it('says why nobody is named', () => {
    expect(content.quotes.map(whyNotNamed)).toEqual(['collective', null, 'role', 'notStated', null])
  })
})
