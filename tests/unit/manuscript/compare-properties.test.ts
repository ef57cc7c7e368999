import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compareManuscripts } from '../../../src/domain/manuscript/compare'
import { digestsOf } from '../../../src/domain/manuscript/digest'
import { blockText } from '../../../src/domain/manuscript/text'
import type { Block, Inline, Manuscript } from '../../../src/domain/manuscript/types'
import { attribution, manuscript, quote, source, strong } from '../../support/manuscripts'
import { freeze, link, one, three, two } from './frozen'

describe('any two revisions', () => {
  const words = fc.constantFrom(one, two, three, `${one}${two}`, '短', '👍🏽好', 'short words')
  const inline = fc.oneof<fc.Arbitrary<Inline>[]>(
    words.map((text): Inline => ({ type: 'text', text })),
    words.map((text) => strong(text)),
    fc.constantFrom('https://a.example', 'https://b.example').map(link),
    fc.constant<Inline>({ type: 'quote', quote: 0 }),
    words.map((text): Inline => ({ type: 'footnote', text })),
  )
  const inlines = fc.array(inline, { minLength: 1, maxLength: 3 })
  const block = fc.oneof<fc.Arbitrary<Block>[]>(
    inlines.map((children): Block => ({ type: 'paragraph', children })),
    inlines.map((children): Block => ({ type: 'heading', level: 3, children })),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(inlines, { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('image' as const), ...imageParts() }),
    words.map((text): Block => ({ type: 'separator', text })),
  )
  const said = fc.record({
    speaker: fc.constantFrom(null, 0, 1),
    asWritten: fc.option(words),
    group: fc.constantFrom(null, 1, 2),
    cue: fc.option(words),
    confidence: fc.constantFrom('high' as const, 'low' as const),
    evidence: fc.array(
      fc.record({
        part: fc.constantFrom('source' as const, 'cue' as const),
        exact: words,
        prefix: words,
        suffix: words,
      }),
      { maxLength: 2 },
    ),
  })
  const quotes = fc.array(
    fc.record({
      wording: words,
      parts: said,
      lifecycle: fc.constantFrom('active' as const, 'disputed' as const),
      kind: fc.constantFrom('direct' as const, 'partial' as const),
    }),
    { minLength: 1, maxLength: 3 },
  )
  const any: fc.Arbitrary<Manuscript> = fc
    .record({
      title: words,
      subtitle: fc.option(words),
      sections: fc.array(
        fc.record({ heading: fc.option(words), blocks: fc.array(block, { maxLength: 5 }) }),
        { maxLength: 3 },
      ),
      quotes,
      roles: fc.array(fc.option(words), { minLength: 2, maxLength: 2 }),
    })
    .map(({ title, subtitle, sections, quotes: list, roles }) =>
      manuscript({
        title,
        subtitle,
        sections,
        quotes: list.map(({ wording, parts, lifecycle, kind }) =>
          quote(wording, { lifecycle, kind, attribution: attribution(parts) }),
        ),
        sources: roles.map((role, at) => source(`人${at}`, { role })),
      }),
    )

  it('have a redline that replays to the words of both', () => {
    fc.assert(
      fc.property(any, any, (m, n) => {
        const before = freeze(m)
        const blocks = compareManuscripts(before, freeze(n, before)).sections.flatMap((each) => each.blocks)
        for (const each of blocks) {
          const join = (without: string) =>
            each.segments
              .filter(({ op }) => op !== without)
              .map(({ text }) => text)
              .join('')
          expect(join('added')).toBe(each.before ? blockText(each.before, m.quotes).join('\n') : '')
          expect(join('removed')).toBe(each.after ? blockText(each.after, n.quotes).join('\n') : '')
        }
        expect(blocks.filter((each) => each.after)).toHaveLength(
          n.sections.flatMap((each) => each.blocks).length,
        )
        const stayed = blocks.filter((each) => each.before).length
        expect(stayed).toBe(m.sections.flatMap((each) => each.blocks).length)
      }),
    )
  })

  it('hide no change: another digest of a scope is another line in the redline', () => {
    fc.assert(
      fc.property(any, any, fc.boolean(), (m, other, sameText) => {
        const n = sameText ? { ...m, quotes: other.quotes, sources: other.sources } : other
        const before = freeze(m)
        const comparison = compareManuscripts(before, freeze(n, before))
        const [old, now] = [digestsOf(m), digestsOf(n)]
        const attributions = comparison.quotes.length + comparison.sources.length
        const texts = comparison.changeIds.length - attributions
        expect(attributions > 0 || old.attribution === now.attribution).toBe(true)
        expect(texts > 0 || old.text === now.text).toBe(true)
        expect(new Set(comparison.changeIds).size).toBe(comparison.changeIds.length)
      }),
      { numRuns: 300 },
    )
  })

  function imageParts() {
    const some = fc.option(fc.constantFrom('图', '照片'))
    return {
      sha256: fc.constantFrom('a', 'b'),
      mimeType: fc.constant('image/png'),
      width: fc.constantFrom(null, 1),
      height: fc.constant(null),
      alt: fc.constantFrom('', '图'),
      caption: some,
      credit: some,
    }
  }
})
