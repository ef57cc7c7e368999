import { alignIdentity } from '../../src/domain/manuscript/align'
import { compareManuscripts } from '../../src/domain/manuscript/compare'
import type { Block, Frozen, Manuscript } from '../../src/domain/manuscript/types'
import type { Figure } from '../figure'
import { longText, manuscriptOf } from '../long-article'
import type { Stage } from '../stage'
import { median, ratioOf, spreadOf, timed } from '../statistics'

const characters = 100_000
const counts = [0, 1, 10, 100, 300] as const

/** Milliseconds of one comparison, by how many paragraphs are changed. */
type Round = Record<(typeof counts)[number], number>

/** The redline of a long article, with more and more of it changed. */
export async function redlineOfLongArticle({ sizes }: Stage): Promise<Figure[]> {
  const before = frozen(manuscriptOf(await longText(characters)))
  const revisions = counts.map((count) => ({ count, after: withChanges(before, count) }))
  const rounds: Round[] = []
  for (let round = 0; round < sizes.computations + 2; round++) {
    const taken: Round = { 0: 0, 1: 0, 10: 0, 100: 0, 300: 0 }
    for (const { count, after } of rotated(revisions, round)) {
      taken[count] = await timed(() => compareManuscripts(before, after))
    }
    rounds.push(taken)
  }
  return figuresOf(rounds.slice(2), before)
}

/** Whoever comes after the largest comparison pays for its garbage: each in turn. */
function rotated<T>(items: readonly T[], by: number): T[] {
  return items.map((_, index) => items[(index + by) % items.length] as T)
}

function figuresOf(rounds: Round[], { identity }: Frozen): Figure[] {
  const paragraphs = identity.sections.flatMap(({ blocks }) => blocks).length
  const of = `of ${characters} characters in ${paragraphs} blocks`
  const times = (count: (typeof counts)[number]) => rounds.map((round) => round[count])
  const sides = Object.fromEntries(
    counts.map((count) => [`${count} changed:`, `${median(times(count)).toFixed(2)} ms`]),
  )
  const perParagraph = (round: Round, count: 100 | 300) => (round[count] - round[0]) / count
  return [
    {
      row: 'redline',
      what: 'redline with 100 changed paragraphs',
      compares: `time of comparing two revisions ${of} in process, 100 of them changed in two places`,
      goal: { atMost: 100 },
      unit: 'ms',
      value: spreadOf(times(100)),
      sides,
    },
    {
      row: 'redline',
      what: 'redline, cost of a changed paragraph',
      compares: 'time a changed paragraph adds where 300 are changed ÷ where 100 are; 1 is linear',
      goal: { atMost: 1.2 },
      unit: '×',
      value: ratioOf(rounds.map((round) => ({ a: perParagraph(round, 300), b: perParagraph(round, 100) }))),
      sides,
    },
  ]
}

function frozen(manuscript: Manuscript): Frozen {
  let last = 0
  const names = (kind: string, items: readonly unknown[]) => items.map((_, index) => `${kind}-${index}`)
  const identity = alignIdentity({
    previous: null,
    next: manuscript,
    sectionIds: names('section', manuscript.sections),
    quoteIds: names('quote', manuscript.quotes),
    sourceIds: names('source', manuscript.sources),
    newId: () => `block-${++last}`,
  })
  return { manuscript, identity }
}

/** The same article with so many of its paragraphs edited, evenly spread over it. */
function withChanges({ manuscript, identity }: Frozen, count: number): Frozen {
  const next = structuredClone(manuscript)
  const editable = next.sections.flatMap(({ blocks }) => blocks.filter(isEditable))
  if (editable.length < count) throw new RangeError('the article has too few paragraphs to change')
  const step = editable.length / Math.max(count, 1)
  for (let index = 0; index < count; index++) edit(editable[Math.floor(index * step)])
  return { manuscript: next, identity }
}

function isEditable(block: Block): boolean {
  return (
    block.type === 'paragraph' && block.children.some((run) => run.type === 'text' && run.text.length > 60)
  )
}

/** Rewords a few characters in the middle of a run, and adds a sentence at its end. */
function edit(block: Block | undefined): void {
  const runs = block?.type === 'paragraph' ? block.children : []
  const run = runs.find((one) => one.type === 'text' && one.text.length > 60)
  if (run?.type !== 'text') return
  const middle = Math.floor(run.text.length / 2)
  run.text = `${run.text.slice(0, middle)}另据有关方面介绍${run.text.slice(middle + 6)}这一点已经得到确认。`
}
