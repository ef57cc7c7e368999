import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { quotedStretch } from '../../../src/admin/quotation/selected-words'

/** `甲[“乙”]丙`: the brackets are the ends of the selection. */
function select(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const stretch = quotedStretch(text, start, end)
  return stretch && { ...stretch, taken: text.slice(stretch.start, stretch.end) }
}

describe('making a quotation of selected words', () => {
  it('takes the selected marks off the wording', () => {
    expect(select('他说[“我们是好邻居。”]掌声。')).toMatchObject({
      wording: '我们是好邻居。',
      marksOpen: '“',
      marksClose: '”',
      taken: '“我们是好邻居。”',
    })
  })

  it('takes marks in that stand just outside the selection, or they would be doubled in the text', () => {
    expect(select('他说“[我们是好邻居。]”掌声。')).toMatchObject({
      wording: '我们是好邻居。',
      taken: '“我们是好邻居。”',
    })
  })

  it('leaves blanks at the edges in the text', () => {
    expect(select('said [ «мы рядом» ]today')).toMatchObject({ wording: 'мы рядом', taken: '«мы рядом»' })
  })

  it('keeps marks that belong to parts of the selection in the wording', () => {
    expect(select('[“甲”和“乙”]')).toMatchObject({ wording: '“甲”和“乙”', marksOpen: '', marksClose: '' })
  })

  it('keeps inner quotations in the wording', () => {
    expect(select('[“他说‘好’。”]')).toMatchObject({ wording: '他说‘好’。' })
  })

  it('does not take title marks for marks of quotation', () => {
    expect(select('[《西安宣言》]')).toMatchObject({ wording: '《西安宣言》', marksOpen: '' })
  })

  it('takes words without marks as they are, at the end of the text as well', () => {
    expect(select('开头[结尾]')).toMatchObject({
      wording: '结尾',
      marksOpen: '',
      marksClose: '',
      taken: '结尾',
    })
    expect(select('“[结尾]')).toMatchObject({ wording: '结尾', marksOpen: '' })
  })

  it('finds nothing in blanks and in empty marks', () => {
    expect(select('甲[ 　]乙')).toBeNull()
    expect(select('甲[“”]乙')).toBeNull()
  })

  it('always gives back, in marks, exactly what stands in the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[甲乙“”‘’ 。]{0,12}$/u), fc.nat(12), fc.nat(12), (text, a, b) => {
        const stretch = quotedStretch(
          text,
          Math.min(a, b, text.length),
          Math.min(Math.max(a, b), text.length),
        )
        if (stretch === null) return
        const { marksOpen, wording, marksClose, start, end } = stretch
        expect(marksOpen + wording + marksClose).toBe(text.slice(start, end))
      }),
    )
  })
})
