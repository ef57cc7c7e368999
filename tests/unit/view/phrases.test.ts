import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { footnoteLetter } from '../../../src/view/references'
import { phrases } from '../../../src/view/phrases'

describe('line breaks in a Chinese heading', () => {
  it('keep words whole and what a dash joins together', () => {
    const cut = phrases('携手构建更加紧密的中国—中亚命运共同体', 'zh-Hans')
    expect(cut.some((phrase) => phrase.includes('中国—中亚'))).toBe(true)
    expect(cut.length).toBeGreaterThan(3)
  })

  it('never begin a line with a closing mark or a comma', () => {
    const cut = phrases('加强政治互信，发展“睦邻”友好', 'zh-Hans')
    expect(cut.filter((phrase) => /^[，”]/.test(phrase))).toEqual([])
  })

  it('change no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(phrases(text, 'zh-Hans').join('')).toBe(text)
      }),
    )
  })
})

describe('letters of footnotes', () => {
  it('go on after z, and no two are the same', () => {
    expect([0, 25, 26, 27, 701, 702].map(footnoteLetter)).toEqual(['a', 'z', 'aa', 'ab', 'zz', 'aaa'])
  })
})
