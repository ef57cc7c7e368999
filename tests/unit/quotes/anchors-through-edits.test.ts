/**
 * Evidence of the real article carried through edits of it: what anchors silently is always the very words that
 * were meant, where the edit moved them; everything else is asked.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { manuscriptFrom } from '../../../src/domain/importing/build'
import { parseArticle } from '../../../src/domain/importing/parse'
import { quotePlaces } from '../../../src/domain/manuscript/quote-places'
import { anchorSelector, selectorFor } from '../../../src/domain/quotes/anchors'

const parsed = parseArticle(readFileSync('seed/article.zh-Hans.txt', 'utf8'), { language: 'zh-Hans' })
const manuscript = manuscriptFrom(parsed, { locale: 'zh-Hans', sourceLocale: 'zh-Hans' })
const { text, places } = quotePlaces(manuscript)

/** Every quotation and every piece of evidence of the article, as a place that is known to be right. */
const targets = [
  ...places.map(({ start, end }) => ({ start, end })),
  ...manuscript.quotes.flatMap(({ attribution }) =>
    attribution.evidence.flatMap((one) => {
      const anchored = anchorSelector(one, text)
      return anchored.status === 'exact' ? [{ start: anchored.start, end: anchored.end }] : []
    }),
  ),
].map((place) => ({ place, selector: selectorFor(text, place.start, place.end) }))

/** Words taken out at one place, and others put there. */
interface Edit {
  at: number
  removed: number
  inserted: string
}

function edited({ at, removed, inserted }: Edit): string {
  return text.slice(0, at) + inserted + text.slice(at + removed)
}

/**
 * Where a place may be after the edit: at its old distance from the beginning when everything up to its end stands
 * unchanged, at its old distance from the end when everything from its start does; nowhere when its words were
 * touched. Judged by the words alone, since one change of words can be told as several edits.
 */
function placesAfter({ start, end }: { start: number; end: number }, after: string): number[] {
  return [
    ...(after.startsWith(text.slice(0, end)) ? [start] : []),
    ...(after.endsWith(text.slice(start)) ? [start + after.length - text.length] : []),
  ]
}

/** Whether two places are one, or the same one in two copies of a line, which nobody can tell apart. */
function isSamePlace(words: string, one: number, other: number): boolean {
  const placeOf = (at: number) => {
    const start = words.lastIndexOf('\n', at - 1) + 1
    const end = words.indexOf('\n', at)
    return `${at - start} ${words.slice(start, end < 0 ? undefined : end)}`
  }
  return placeOf(one) === placeOf(other)
}

interface Tally {
  exact: number
  asked: number
  wrong: string[]
}

function follow(edit: Edit, tally: Tally): void {
  const after = edited(edit)
  for (const { place, selector } of targets) {
    const anchoring = anchorSelector(selector, after)
    if (anchoring.status !== 'exact') {
      tally.asked += 1
      continue
    }
    tally.exact += 1
    const isRight = placesAfter(place, after).some((start) => isSamePlace(after, start, anchoring.start))
    if (!isRight) tally.wrong.push(`${selector.exact} after ${JSON.stringify(edit)}`)
  }
}

function paragraphs(): { start: number; end: number }[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    return line === '' ? [] : [{ start, end: start + line.length }]
  })
}

/** What an editor does to an article, at every place where it could do harm. */
function editsOfAnEditor(): Edit[] {
  const lines = paragraphs()
  const inside = (start: number, end: number) => Math.floor((start + end) / 2)
  return [
    ...places.flatMap(({ start, end }): Edit[] => [
      { at: start, removed: end - start, inserted: '' },
      { at: inside(start, end), removed: 1, inserted: '' },
      { at: inside(start, end), removed: 0, inserted: '全部' },
      { at: start, removed: 0, inserted: '他还说：' },
      { at: end, removed: 0, inserted: text.slice(start, end) },
      { at: start, removed: end - start, inserted: '“另一句话”' },
    ]),
    ...lines.flatMap(({ start, end }): Edit[] => [
      { at: start, removed: end - start + 1, inserted: '' },
      { at: start, removed: 0, inserted: `新写的一段，放在这里。\n` },
      { at: end, removed: 0, inserted: '文末添上一句。' },
      { at: start, removed: 0, inserted: `${text.slice(start, end)}\n` },
      { at: inside(start, end), removed: 6, inserted: '' },
      { at: inside(start, end), removed: 0, inserted: '\n' },
    ]),
    ...[...text.matchAll(/习近平主席|元首/g)].map(({ 0: name, index }): Edit => ({
      at: index,
      removed: name.length,
      inserted: '有关方面',
    })),
  ]
}

describe('evidence carried through the edits of the article', () => {
  it('is never silently wrong in any edit of an editor, and mostly needs no question', () => {
    const edits = editsOfAnEditor()
    expect(edits.length).toBeGreaterThanOrEqual(285)
    const tally: Tally = { exact: 0, asked: 0, wrong: [] }
    edits.forEach((edit) => follow(edit, tally))
    expect(tally.wrong).toEqual([])
    expect(tally.exact / (tally.exact + tally.asked)).toBeGreaterThan(0.95)
  })

  it('is never silently wrong in whatever else is taken out or put in', () => {
    const piece = fc.oneof(
      fc.constantFrom('', '的', '“好”', '表示', '\n'),
      fc.tuple(fc.nat(text.length), fc.nat(6)).map(([from, length]) => text.slice(from, from + length)),
    )
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(400), piece, (at, removed, inserted) => {
        const tally: Tally = { exact: 0, asked: 0, wrong: [] }
        follow({ at, removed, inserted }, tally)
        expect(tally.wrong).toEqual([])
      }),
      { numRuns: 285 },
    )
  })
})
