import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

import { manuscriptFrom } from '../../../src/domain/importing/build'
import { parseArticle } from '../../../src/domain/importing/parse'
import { quotePlaces } from '../../../src/domain/manuscript/quote-places'
import { textForm } from '../../../src/domain/manuscript/text'

it('finds every quotation of the article in its text form, to the letter', () => {
  const parsed = parseArticle(readFileSync('seed/article.zh-Hans.txt', 'utf8'), { language: 'zh-Hans' })
  const manuscript = manuscriptFrom(parsed, { locale: 'zh-Hans', sourceLocale: 'zh-Hans' })
  const { text, places } = quotePlaces(manuscript)
  expect(text).toBe(textForm(manuscript))
  expect(places.map(({ quote }) => quote)).toEqual(manuscript.quotes.map((_, index) => index))
  for (const { quote, start, end } of places) {
    const { marks, wording } = manuscript.quotes[quote] ?? { marks: { open: '', close: '' }, wording: '' }
    expect(text.slice(start, end)).toBe(`${marks.open}${wording}${marks.close}`)
  }
})
