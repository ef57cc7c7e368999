import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { codeFaults } from '../../../src/domain/translation/segments/code-faults'
import { plainText, tokensOf } from '../../../src/domain/translation/segments/coded-text'
import { cutSegments } from '../../../src/domain/translation/segments/cut'
import { materialHashOf, textHashOf } from '../../../src/domain/translation/segments/hashes'
import { linesOf } from '../../../src/domain/translation/segments/lines'
import { sentenceEnds } from '../../../src/domain/translation/segments/sentences'
import { manuscript, p, quote, section, strong } from '../../support/manuscripts'
import { article } from '../importing/planned'
import { freeze } from '../manuscript/frozen'
import { anyManuscript } from './any-manuscript'

const textsOf = (...parts: Parameters<typeof p>) =>
  cutSegments(
    freeze(
      manuscript({
        title: '…',
        sections: [section(null, p(...parts))],
        quotes: [quote('好。行吗？'), quote('好。行吗')],
      }),
    ),
  ).map(({ text }) => text)

describe('cutting', () => {
  it('gives 64 segments for the real article, and none for its line of dots', () => {
    const segments = cutSegments(freeze(article))
    expect(segments).toHaveLength(64)
    expect(segments.filter(({ text }) => text.includes('…………'))).toEqual([])
    expect(segments.slice(0, 3).map(({ kind, text }) => [kind, text])).toEqual([
      ['title', '携手构建更加紧密的中国—中亚命运共同体'],
      ['subtitle', '——写在中国—中亚峰会即将举行之际'],
      ['sentence', '5月18日至19日，中国—中亚峰会将在中国西安举行。'],
    ])
  })

  it('cuts no quotation through, whatever sentences it holds', () => {
    expect(textsOf('他说：', 0, '于是大家走了。第二句。')).toEqual([
      '他说：{q:q1}',
      '于是大家走了。',
      '第二句。',
    ])
    expect(textsOf(0, '2022年开会。')).toEqual(['{q:q1}', '2022年开会。'])
  })

  it('gives an opening mark to the sentence that it opens, and ends none while a bracket is open', () => {
    expect(textsOf('第一句。“第二句。第三句。”说完。')).toEqual(['第一句。', '“第二句。第三句。”', '说完。'])
    expect(textsOf('开头（附注。再注）结尾。《书。名》好。')).toEqual([
      '开头（附注。再注）结尾。',
      '《书。名》好。',
    ])
  })

  it('still ends sentences after a mark that is never closed', () => {
    expect(textsOf('“第一句。第二句。')).toEqual(['“第一句。', '第二句。'])
  })

  it('writes formatting, links and notes as codes, and the note’s words as a segment of their own', () => {
    const texts = textsOf(
      '用',
      strong('粗{体'),
      {
        type: 'link',
        href: 'https://a.example',
        children: [
          { type: 'text', text: '链接' },
          { type: 'quote', quote: 1 },
        ],
      },
      { type: 'footnote', text: '注一。注二。' },
      '结束。',
    )
    expect(texts).toEqual(['用{b:1}粗{{体{/b:1}{a:2}链接{q:q2}{/a:2}{f:4}结束。', '注一。', '注二。'])
  })

  it('knows a segment by its place, its neighbours and three hashes', () => {
    const [title, first, second] = cutSegments(
      freeze(manuscript({ sections: [section('节', p('一句。二句。'))] })),
    ).filter(({ kind }) => kind !== 'heading')
    expect(first).toMatchObject({ key: 'b1/0/0', block: 'b1', line: '0', sentence: 0, order: 2, codes: [] })
    expect(second).toMatchObject({ key: 'b1/0/1', beforeHash: first?.textHash, afterHash: null })
    expect(title?.beforeHash).toBeNull()
  })

  it('hears of another link by the form hash alone', () => {
    const hashes = ['https://a.example', 'https://b.example'].map((href) => {
      const link = { type: 'link' as const, href, children: [{ type: 'text' as const, text: '链接' }] }
      return cutSegments(freeze(manuscript({ sections: [section(null, p(link))] })))[1]
    })
    expect(hashes[0]?.textHash).toBe(hashes[1]?.textHash)
    expect(hashes[0]?.formHash).not.toBe(hashes[1]?.formHash)
  })

  it('loses nothing: the segments of a line, joined, are its words', () => {
    fc.assert(
      fc.property(anyManuscript, (m) => {
        const frozen = freeze(m)
        const segments = cutSegments(frozen)
        for (const line of linesOf(frozen)) {
          const own = segments.filter((one) => one.block === line.block && one.line === line.line)
          const words = own.map(({ text }) => plainText(text)).join('')
          const written = line.children.map((one) => (one.type === 'text' ? one.text : '')).join('')
          if (own.length > 0 && line.children.every(({ type }) => type === 'text'))
            expect(words).toBe(written)
        }
        expect(new Set(segments.map(({ key }) => key)).size).toBe(segments.length)
      }),
    )
  })

  it('ends sentences only inside the line, in ascending order', () => {
    const marks = fc.constantFrom('。', '“', '”', '（', '）', '！', '中', 'a', ' ', '.', '《', '》', '…')
    fc.assert(
      fc.property(
        fc.array(marks, { maxLength: 40 }).map((all) => all.join('')),
        (line) => {
          const ends = sentenceEnds(line, 'zh-Hans')
          expect([...ends].sort((a, b) => a - b)).toEqual(ends)
          expect(ends.every((end) => end > 0 && end < line.length)).toBe(true)
        },
      ),
    )
  })
})

describe('the hashes of a text', () => {
  it('are the same for the same words in another Unicode form or with other white space', () => {
    expect(textHashOf(' cafe\u0301  au\u00A0lait ')).toBe(textHashOf('café au lait'))
    expect(textHashOf('{q:1}说')).not.toBe(textHashOf('{q:2}说'))
  })

  it.each([
    ['“友谊”，合作。', '「友谊」、合作！'],
    ['《友谊\u00A0\u00A0共创》', '《友谊共创》'],
    ['ＡＢＣ（甲）', 'ABC(甲)'],
    ['用{b:1}力{/b:1}', '用力'],
  ])('of the material are blind to form: %s %s', (one, other) => {
    expect(textHashOf(one)).not.toBe(textHashOf(other))
    expect(materialHashOf(one)).toBe(materialHashOf(other))
  })

  it.each([
    ['3600亿', '3601亿'],
    ['1.5亿', '15亿'],
    ['-5度', '5度'],
    ['增长5%', '增长5'],
    ['已超', '未超'],
    ['对吗？', '对吗。'],
    ['所谓“民主”', '所谓民主'],
    ['{q:1}说', '{q:2}说'],
  ])('of the material see %s and %s as different', (one, other) => {
    expect(materialHashOf(one)).not.toBe(materialHashOf(other))
  })
})

describe('codes', () => {
  it('are told from braces that are text', () => {
    expect(plainText('a{{b:1}{x}{ {b:1}c{/b:1}')).toBe('a{b:1}{x}{ c')
    expect(tokensOf('{{').map((token) => token.type)).toEqual(['text'])
  })

  const source = '{q:1}说{b:2}好{/b:2}{a:3}吗{/a:3}{r:4}漢{/r:4}'
  it.each<[string, string, string[]]>([
    ['in another order', '{a:3}is it{/a:3} {b:2}good{/b:2}, said {q:1}', []],
    ['a quotation lost', '{a:3}x{/a:3}{b:2}y{/b:2}', ['missing q:1']],
    ['a quotation twice', '{q:1}{q:1}{a:3}x{/a:3}{b:2}y{/b:2}', ['extra q:1']],
    ['another quotation', '{q:9}{a:3}x{/a:3}{b:2}y{/b:2}', ['missing q:1', 'extra q:9']],
    ['pairs that cross', '{q:1}{a:3}x{b:2}{/a:3}y{/b:2}', ['crossing a:3']],
    ['a pair not closed', '{q:1}{a:3}x{/a:3}{b:2}y', ['unclosed b:2']],
    ['a pair not opened', '{q:1}{a:3}x{/a:3}{/b:2}{b:2}y{/b:2}', ['unopened b:2']],
  ])('of a target: %s', (_, target, faults) => {
    expect(codeFaults(source, target).map(({ kind, id }) => `${kind} ${id}`)).toEqual(faults)
  })
})
