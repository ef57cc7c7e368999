import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { manuscriptFrom } from '../../../src/domain/importing/build'
import { carriedCorrections, withCarried } from '../../../src/domain/importing/carry-over'
import type { Corrections } from '../../../src/domain/importing/corrections'
import { parseArticle } from '../../../src/domain/importing/parse'

const article = readFileSync('seed/article.zh-Hans.txt', 'utf8')
const parse = (text: string, corrections?: Corrections) =>
  parseArticle(text, { language: 'zh-Hans', corrections })
const build = (text: string, corrections?: Corrections) =>
  manuscriptFrom(parse(text, corrections), { locale: 'zh-Hans', sourceLocale: 'zh-Hans' })

describe('what is carried over from the last import', () => {
  it('is nothing where rules and file are the same', () => {
    expect(carriedCorrections(build(article), parse(article))).toEqual({ lines: [], spans: [] })
  })

  it('makes an unchanged text read as it was corrected', () => {
    const parsed = parse(article)
    const heading = parsed.sections.find(({ headingLine }) => headingLine !== null)?.headingLine ?? 0
    const quotation = parsed.spans.find(({ kind }) => kind === 'direct-quote')
    const term = parsed.spans.find(({ kind, nestedIn }) => kind === 'term' && nestedIn === null)
    if (!quotation || !term) throw new Error('the article has no such spans')
    const corrections: Corrections = {
      lines: [{ line: heading, role: 'paragraph' }],
      spans: [
        { start: quotation.start, end: quotation.end, kind: 'term' },
        { start: term.start, end: term.end, kind: 'partial-quote' },
      ],
    }
    const base = build(article, corrections)
    const carried = carriedCorrections(base, parsed)
    expect(build(article, carried)).toEqual(base)
  })

  it('leaves changed lines to the rules', () => {
    const text = '标题\n第一节\n这是一个段落，它有足够的长度。\n'
    const base = build(text, { lines: [{ line: 2, role: 'paragraph' }] })
    const changed = parse(text.replace('第一节', '第二节'))
    expect(carriedCorrections(base, changed)).toEqual({ lines: [], spans: [] })
  })

  it('gives way to what a person says now', () => {
    const carried: Required<Corrections> = {
      lines: [{ line: 2, role: 'paragraph' }],
      spans: [{ start: 4, end: 8, kind: 'term' }],
    }
    const said: Corrections = { lines: [{ line: 2, role: 'heading' }] }
    expect(withCarried(carried, said)).toEqual({ lines: said.lines, spans: carried.spans })
  })
})
