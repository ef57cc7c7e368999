import fc from 'fast-check'

import type { Block, Inline, Manuscript } from '../../../src/domain/manuscript/types'
import { manuscript, quote } from '../../support/manuscripts'

export const sentences = [
  '中国同中亚国家加速对接发展战略，务实合作不断深化。',
  '六国决心继续合力构建友谊持久的战略伙伴关系！',
  '边界问题得到彻底解决，成为合作的纽带。',
  '天然气供应已超3600亿立方米。',
  '他问：“是吗？好。”',
  '（一）开放{包容}；',
  '阿富汗是共同的邻居。',
]

const words = fc
  .array(fc.constantFrom(...sentences, '……', '短', 'words. More words.'), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(''))
const text: fc.Arbitrary<Inline> = words.map((value) => ({ type: 'text', text: value }))
const marked: fc.Arbitrary<Inline> = words.map((value) => ({ type: 'text', text: value, marks: ['strong'] }))
const reference: fc.Arbitrary<Inline> = fc.nat({ max: 2 }).map((index) => ({ type: 'quote', quote: index }))
const other = fc.oneof<fc.Arbitrary<Inline>[]>(
  marked,
  reference,
  words.map((value): Inline => ({ type: 'footnote', text: value })),
  words.map((value): Inline => ({ type: 'ruby', base: value, reading: 'ㄅ' })),
  words.map((value): Inline => ({ type: 'language', lang: 'en', text: value })),
)
const link: fc.Arbitrary<Inline> = fc
  .record({ first: text, rest: fc.array(other, { maxLength: 2 }) })
  .map(({ first, rest }) => ({
    type: 'link',
    href: 'https://a.example',
    children: [first, ...separated(rest)].filter((one) => one.type !== 'link'),
  }))

/** Neighbouring runs of the same format are one run in a manuscript: no two texts of a kind stand side by side. */
function separated(inlines: readonly Inline[]): Inline[] {
  return inlines.filter((inline, at) => {
    const before = inlines[at - 1]
    return !(
      before?.type === 'text' &&
      inline.type === 'text' &&
      before.marks?.join() === inline.marks?.join()
    )
  })
}

const inlines = fc
  .array(fc.oneof(text, other, link), { minLength: 1, maxLength: 4 })
  .map((all) => separated(separated(all)))
const block = fc.oneof<fc.Arbitrary<Block>[]>(
  inlines.map((children): Block => ({ type: 'paragraph', children })),
  inlines.map((children): Block => ({ type: 'heading', level: 3, children })),
  fc.array(inlines, { maxLength: 3 }).map((items): Block => ({ type: 'list', ordered: true, items })),
  fc
    .array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((rows): Block => ({ type: 'table', header: true, rows })),
  fc.constant<Block>({ type: 'separator', text: '…………' }),
  fc.record({ caption: fc.option(words), alt: words }).map(({ caption, alt }): Block => ({
    type: 'image',
    sha256: 'a'.repeat(64),
    mimeType: 'image/png',
    width: 1,
    height: 1,
    alt,
    caption,
    credit: null,
  })),
)

/** Any manuscript as the editor makes them, with three quotations that its text may use. */
export const anyManuscript: fc.Arbitrary<Manuscript> = fc
  .record({
    title: words,
    subtitle: fc.option(words),
    sections: fc.array(fc.record({ heading: fc.option(words), blocks: fc.array(block, { maxLength: 4 }) }), {
      maxLength: 3,
    }),
    wordings: fc.tuple(words, words, words),
  })
  .map(({ wordings, ...parts }) =>
    manuscript({ ...parts, quotes: wordings.map((wording) => quote(wording)) }),
  )
