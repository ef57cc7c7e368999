import { carryOver } from '../../src/domain/translation/carrying/carry-over'
import { cutSegments } from '../../src/domain/translation/segments/cut'
import type { SourceSegment } from '../../src/domain/translation/segments/types'
import type { Figure } from '../figure'
import { manySentences, revisionOf } from '../many-sentences'
import type { Stage } from '../stage'
import { median, spreadOf, timed } from '../statistics'

const sentences = 5_000
const every = 10

/** Taking the translation of a long article to a new source revision. */
export async function carryingOver({ sizes }: Stage): Promise<Figure[]> {
  const texts = await manySentences(sentences)
  const previous = cutSegments(revisionOf(texts))
  const next = cutSegments(revisionOf(texts.map((text, at) => (at % every === 0 ? edited(text, at) : text))))
  const other = cutSegments(revisionOf(texts.map(rewritten), 'new'))
  const usual = await timesOf(previous, next, Math.min(sizes.computations, 11))
  const worst = await timesOf(previous, other, Math.min(sizes.computations, 3))
  return [
    {
      row: 'carry-over',
      what: `carrying ${sentences} segments over to a new source revision`,
      compares: `time of placing the translations of ${sentences} sentences in process, of which one in ${every} was edited, split or taken out`,
      goal: { atMost: 1000 },
      unit: 'ms',
      value: spreadOf(usual),
      sides: { 'a segment:': `${((1000 * median(usual)) / sentences).toFixed(0)} µs` },
    },
    {
      row: 'carry-over',
      what: `carrying ${sentences} segments over where none is the same`,
      compares: `the same where every one of them was edited or split, in paragraphs that are all new`,
      goal: null,
      unit: 'ms',
      value: spreadOf(worst),
      sides: { 'a segment:': `${((1000 * median(worst)) / sentences).toFixed(0)} µs` },
    },
  ]
}

async function timesOf(
  previous: readonly SourceSegment[],
  next: readonly SourceSegment[],
  rounds: number,
): Promise<number[]> {
  const held = previous.map((segment) => {
    return { id: segment.key, at: segment.key, basis: segment, isCarriedDraft: false }
  })
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    times.push(await timed(() => carryOver({ previous, next, held })))
  }
  return times
}

/** In turn: other words, two sentences of one, more words. */
function rewritten(text: string, at: number): string {
  if (at % 3 === 0) return text.replace(/国/u, '方').replace('的', '之')
  return at % 3 === 1 ? text.replace('，', '。') : `新近${text}`
}

/** In turn: other words, two sentences of one, nothing. */
function edited(text: string, at: number): string {
  const kind = (at / every) % 3
  if (kind === 0) return text.replace(/国/u, '方')
  return kind === 1 ? text.replace('，', '。') : ''
}
