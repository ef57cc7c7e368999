import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scanText } from '../../../src/domain/quotes/scan-text'
import type { Span } from '../../../src/domain/quotes/types'

const text = readFileSync('seed/article.zh-Hans.txt', 'utf8')
  .replace(/^\uFEFF/, '')
  .replace(/\r\n/g, '\n')
const { spans, findings } = scanText(text, { language: 'zh-Hans' })
const quotations = spans.filter(({ kind }) => kind === 'direct-quote' || kind === 'partial-quote')

function beginning(words: string): Span {
  const found = spans.find((span) => span.text.startsWith(words))
  if (!found) throw new Error(`no span begins ${words}`)
  return found
}

function group(number: number): Span[] {
  return spans.filter(({ attribution }) => attribution?.group === number)
}

describe('the real article', () => {
  it('has 38 spans in double marks, 6 titles and 1 nested span, and no finding', () => {
    expect(spans.filter(({ open }) => open === '“')).toHaveLength(38)
    expect(spans.filter(({ kind }) => kind === 'title')).toHaveLength(6)
    expect(spans.filter(({ nestedIn }) => nestedIn !== null).map((span) => span.text)).toEqual([
      '‘安格连—帕普’',
    ])
    expect(findings).toEqual([])
  })

  it('has 22 quotations; everything else in double marks is a term', () => {
    expect(quotations).toHaveLength(22)
    const others = spans.filter((span) => span.open === '“' && !quotations.includes(span))
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['term']))
  })

  it('names the five quotations that the text gives to a person', () => {
    const named = quotations.filter(({ attribution }) => attribution?.person)
    expect(named.map(({ attribution }) => [attribution?.person, attribution?.status])).toEqual([
      ['习近平', 'implied'],
      ['纳夫鲁兹·埃尔基诺夫', 'explicit'],
      ['萨阿迪·卡里姆佐达', 'explicit'],
      ['习近平', 'explicit'],
      ['拉希德·尤苏波夫', 'explicit'],
    ])
  })

  it('points with every offset at exactly the words that it cites', () => {
    for (const { attribution } of quotations) {
      const { asWritten, asWrittenStart, asWrittenEnd } = attribution ?? {}
      expect(text.slice(asWrittenStart ?? -1, asWrittenEnd ?? -1)).toBe(asWritten)
      for (const part of attribution?.evidence ?? []) expect(text.slice(part.start, part.end)).toBe(part.text)
    }
  })

  it('takes the opening words as implied only, dated by the summit of the next clause', () => {
    expect(beginning('“无论国际风云').attribution).toMatchObject({
      status: 'implied',
      asWritten: '习近平主席',
      saidOn: { stated: '2022年1月25日', edtf: '2022-01-25' },
      occasion: '中国同中亚五国建交30周年视频峰会',
      venue: '北京',
      confidence: 'low',
    })
  })

  it('keeps the signed article, and gives the eve of a visit no date', () => {
    expect(beginning('“我2013年').attribution).toMatchObject({
      asWritten: '习近平主席',
      saidOn: { stated: '访问前夕', edtf: null },
      inDocument: { kind: 'document', name: '携手开创中乌关系更加美好的明天' },
    })
  })

  it('lets the joint declaration speak as a document', () => {
    expect(beginning('“各方愿共同').attribution).toMatchObject({
      status: 'explicit',
      speakerKind: 'document',
      asWritten: '《中国同中亚五国领导人关于建交30周年的联合声明》',
      person: null,
    })
  })

  it('leaves the residents unnamed', () => {
    expect(beginning('“中国建设者').attribution).toMatchObject({
      asWritten: '当地居民',
      speakerKind: 'unnamed',
      person: null,
      speaker: null,
    })
  })

  it('gives three chains of five to their plural subject and none to anybody by name', () => {
    const chains = [1, 2, 3].map(group)
    expect(chains.map((chain) => chain.length)).toEqual([5, 5, 5])
    expect(chains.map(([first]) => first?.attribution?.asWritten)).toEqual([
      '中亚五国元首',
      '中亚五国元首',
      '中亚五国政要',
    ])
    for (const { attribution } of chains.flat()) {
      expect(attribution).toMatchObject({ status: 'collective', speakerKind: 'group', person: null })
    }
  })

  it('infers a country from wording, never from the place in a chain', () => {
    expect(group(2).map(({ attribution }) => attribution?.onBehalfOf)).toEqual([
      { body: '哈萨克斯坦', ground: '哈方' },
      { body: '吉尔吉斯斯坦', ground: '吉方' },
      { body: '塔吉克斯坦', ground: '塔方' },
      { body: '土库曼斯坦', ground: '土方' },
      { body: '乌兹别克斯坦', ground: '乌方' },
    ])
    expect(group(3).map(({ attribution }) => attribution?.onBehalfOf?.body ?? null)).toEqual([
      null,
      null,
      '乌兹别克斯坦',
      null,
      null,
    ])
  })

  it('never lets a rule be highly confident', () => {
    expect(quotations.map(({ attribution }) => attribution?.confidence)).not.toContain('high')
  })
})
