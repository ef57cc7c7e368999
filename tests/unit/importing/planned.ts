import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

import { manuscriptFrom } from '../../../src/domain/importing/build'
import { parseArticle } from '../../../src/domain/importing/parse'
import type { ImportPlan } from '../../../src/domain/importing/plan-types'
import { textForm } from '../../../src/domain/manuscript/text'
import type { Attribution, Manuscript, Quote } from '../../../src/domain/manuscript/types'

const locales = { locale: 'zh-Hans', sourceLocale: 'zh-Hans' }
export const read = (text: string) => manuscriptFrom(parseArticle(text, { language: 'zh-Hans' }), locales)
export const lines = (...all: string[]) => read(all.join('\n'))

export const article = read(readFileSync('seed/article.zh-Hans.txt', 'utf8'))
export const nothing = { articles: 0, sections: 0, quotes: 0, sources: 0 }

export const [甲, 乙, 丙, 丁] = [
  '甲地修通了铁路。',
  '乙国的学生来到西安。',
  '丙方愿意加强合作。',
  '丁城开设了孔子学院。',
]
export const base = lines('题', '——副题', 甲, '第一节', 乙, 丙, '第二节', 丁)

/** The same manuscript with other words: `from` is a whole line of the text form. */
export function edited(manuscript: Manuscript, ...changes: [from: string, to: string][]): Manuscript {
  const text = changes.reduce((form, [from, to]) => {
    if (!`\n${form}`.includes(`\n${from}\n`)) throw new Error(`no line ${from}`)
    return `\n${form}`.replace(`\n${from}\n`, to === '' ? '\n' : `\n${to}\n`).slice(1)
  }, textForm(manuscript))
  return read(text)
}

export function withQuote(
  manuscript: Manuscript,
  index: number,
  change: (quote: Quote) => Quote,
): Manuscript {
  const quotes = manuscript.quotes.map((quote, at) => (at === index ? change(quote) : quote))
  return { ...manuscript, quotes }
}

export function attributed(quote: Quote, attribution: Partial<Attribution>): Quote {
  return { ...quote, attribution: { ...quote.attribution, ...attribution } }
}

export function expectNothing(plan: ImportPlan, mine: Manuscript) {
  expect(plan).toMatchObject({ creates: nothing, updates: [], conflicts: [] })
  expect(plan.merged).toEqual(mine)
}
