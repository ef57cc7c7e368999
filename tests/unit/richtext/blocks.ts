import fc from 'fast-check'

import type { Block, Image, Inline, Link, Mark, TextRun } from '../../../src/domain/manuscript/types'

const words = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => /\S/u.test(text) && !/[\n\r\u2028\u2029]/u.test(text))

const marks = fc.constantFrom<Mark[] | undefined>(undefined, ['emphasis'], ['strong'], ['emphasis', 'strong'])

const run: fc.Arbitrary<TextRun> = fc
  .tuple(words, marks)
  .map(([text, set]) => (set === undefined ? { type: 'text', text } : { type: 'text', text, marks: set }))

const leaf: fc.Arbitrary<Exclude<Inline, Link>> = fc.oneof(
  { weight: 4, arbitrary: run },
  fc.record({ type: fc.constant('ruby' as const), base: words, reading: words }),
  fc.record({
    type: fc.constant('language' as const),
    lang: fc.constantFrom('ru', 'zh-Hans', 'kk-Cyrl-KZ'),
    text: words,
  }),
  fc.record({ type: fc.constant('footnote' as const), text: words }),
  fc.record({ type: fc.constant('quote' as const), quote: fc.nat(40) }),
)

/** Neighbouring runs with equal marks are one run in a manuscript. */
function canonical<I extends Inline>(inlines: I[]): I[] {
  return inlines.filter((inline, index) => {
    const before = inlines[index - 1]
    return !(
      before?.type === 'text' &&
      inline.type === 'text' &&
      String(before.marks) === String(inline.marks)
    )
  })
}

const leaves = fc.array(leaf, { minLength: 1, maxLength: 5 }).map(canonical)

const link: fc.Arbitrary<Link> = fc.record({
  type: fc.constant('link' as const),
  href: fc.constantFrom('https://example.org/a?b=c#d', 'http://example.org/', 'mailto:desk@example.org'),
  children: leaves,
})

const inlines = fc
  .array(fc.oneof({ weight: 5, arbitrary: leaf }, link), { minLength: 1, maxLength: 6 })
  .map((list) => canonical<Inline>(list))

const cell = fc.oneof(fc.constant<Inline[]>([]), inlines)

export const anImage: Image = {
  type: 'image',
  sha256: 'a'.repeat(64),
  mimeType: 'image/png',
  width: 640,
  height: null,
  alt: '签字仪式',
  caption: null,
  credit: '新华社',
}

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('paragraph' as const), children: inlines }) },
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom<3 | 4>(3, 4),
    children: inlines,
  }),
  fc.record({ type: fc.constant('blockQuotation' as const), children: inlines }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('separator' as const), text: words }),
  fc.constant(anImage),
  fc.record({
    type: fc.constant('table' as const),
    header: fc.boolean(),
    rows: fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
      ),
  }),
)

/** Blocks of a section as a manuscript holds them; neighbouring lists of one kind are one list there. */
export const blocks: fc.Arbitrary<Block[]> = fc.array(block, { maxLength: 8 }).map((list) =>
  list.filter((current, index) => {
    const before = list[index - 1]
    return !(before?.type === 'list' && current.type === 'list' && before.ordered === current.ordered)
  }),
)
