import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deliveryDocument, representationOf } from '../../../src/domain/republishing/delivery'
import { pageProjection } from '../../../src/domain/republishing/page'
import type { HistoryEntry, PublishedApproval } from '../../../src/domain/republishing/types'
import { attribution, manuscript, p, quote, section, source } from '../../support/manuscripts'
import { identityOf, publicationFacts } from '../../support/published'

const text = manuscript({
  subtitle: '——副标题',
  sections: [
    section(null, p('开头。')),
    section('第一节', p('他说：', 1, '又说：', 0), { type: 'separator', text: '……' }),
  ],
  quotes: [
    quote('甲'),
    quote('乙', {
      attribution: attribution({
        status: 'explicit',
        speakerKind: 'person',
        speaker: 1,
        inDocument: 0,
        onBehalfOf: { body: '哈萨克斯坦', ground: '哈方' },
      }),
      verifications: [
        {
          source: 0,
          locator: null,
          extract: null,
          extractLanguage: null,
          method: null,
          result: 'match',
          by: 'A checker of the desk',
          on: '2026-11-02',
          wordingDigest: createHash('sha256').update('乙').digest('hex'),
        },
      ],
    }),
  ],
  sources: [source('联合声明', { kind: 'document' }), source('某人', { role: '部长' })],
})
const identity = identityOf(text)

function entry(revision: number, kind: HistoryEntry['kind'], note: string | null): HistoryEntry {
  return { revision, kind, note, at: `2026-11-0${revision}T00:00:00.000Z`, approvals: 2, digest: 'x' }
}

function approval(scope: PublishedApproval['scope'], by: string): PublishedApproval {
  return { scope, by, at: '2026-11-03T10:00:00.000Z' }
}

describe('the delivery document', () => {
  it('has the members of the contract, with what the article does not state as null', () => {
    const document = deliveryDocument(text, identity, publicationFacts())
    expect(document).toMatchObject({
      slug: 'summit',
      locale: 'zh-Hans',
      title: '标题',
      subtitle: '——副标题',
      byline: null,
      revision: 2,
      alternates: [],
    })
    expect(document.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['section-1', null],
      ['section-2', '第一节'],
    ])
  })

  it('lets blocks refer to quotations by id, in the order of the text', () => {
    const [, second] = deliveryDocument(text, identity, publicationFacts()).sections
    expect(second?.blocks).toEqual([
      {
        id: 'block-2-1',
        type: 'paragraph',
        children: [
          { type: 'text', text: '他说：' },
          { type: 'quote', quote: 'quote-2' },
          { type: 'text', text: '又说：' },
          { type: 'quote', quote: 'quote-1' },
        ],
      },
      { id: 'block-2-2', type: 'separator', text: '……' },
    ])
  })

  it('refers to sources by id and says that inference is inference', () => {
    const [unknown, named] = deliveryDocument(text, identity, publicationFacts()).quotes
    expect(unknown?.attribution).toMatchObject({ speaker: null, onBehalfOf: null })
    expect(named?.attribution).toMatchObject({
      speaker: 'source-2',
      inDocument: 'source-1',
      onBehalfOf: { body: '哈萨克斯坦', ground: '哈方', inferred: true },
    })
  })

  it('labels every quotation, and keeps to the desk who of the desk verified', () => {
    const document = deliveryDocument(text, identity, publicationFacts())
    expect(document.quotes.map((each) => each.attribution.label)).toEqual([
      { code: 'asReported', source: null, on: null },
      { code: 'verified', source: 'source-1', on: '2026-11-02' },
    ])
    expect(JSON.stringify(document)).not.toContain('A checker of the desk')
  })

  it('counts people, not approvals, and lists what happened after the first publication', () => {
    const facts = publicationFacts({
      approvals: [approval('text', '甲'), approval('attribution', '甲'), approval('attribution', '乙')],
      history: [entry(1, 'first', null), entry(2, 'correction', '改正了数字。')],
    })
    expect(deliveryDocument(text, identity, facts).publication).toEqual({
      firstPublishedAt: '2026-11-01T00:00:00.000Z',
      publishedAt: '2026-11-03T12:00:00.000Z',
      approvals: 2,
      changes: [entry(2, 'correction', '改正了数字。')],
    })
  })

  it('refuses an identity that does not fit, for its ids would name the wrong words', () => {
    const short = { ...identity, quotes: ['quote-1'] }
    expect(() => deliveryDocument(text, short, publicationFacts())).toThrow('no id at 1')
  })
})

describe('the representation', () => {
  it('has a strong ETag over exactly its bytes', () => {
    const { body, etag } = representationOf(deliveryDocument(text, identity, publicationFacts()))
    expect(etag).toBe(`"${createHash('sha256').update(body, 'utf8').digest('hex')}"`)
    expect(JSON.parse(body)).toHaveProperty('title', '标题')
  })

  it('changes its ETag when one character changes', () => {
    const other = { ...text, title: '标題' }
    const etags = [text, other].map(
      (each) => representationOf(deliveryDocument(each, identity, publicationFacts())).etag,
    )
    expect(etags[0]).not.toBe(etags[1])
  })
})

describe('the projection of a page', () => {
  it('holds the manuscript by value and nothing that a reader may not have', () => {
    const facts = publicationFacts({ history: [entry(1, 'first', null)] })
    const projection = pageProjection(text, identity, facts)
    expect(projection).toMatchObject({ manuscript: text, identity, revision: 2, history: facts.history })
    expect(projection).not.toHaveProperty('slug')
  })
})
