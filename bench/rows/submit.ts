import { submit } from '../../src/actions/submit'
import type { Article, Section } from '../../src/payload-types'
import type { Desk } from '../desk'
import { saveArticle, saveSection, sectionsOf } from '../edits'
import type { Figure } from '../figure'
import type { Stage } from '../stage'
import { median, ratioOf, timed, type Pair } from '../statistics'

const warmUp = 3

/** A working copy in memory, as open editors hold it. */
interface Copy {
  article: Article
  sections: Section[]
}

/** Submitting against saving: each round saves the whole article with changes, then submits it. */
export async function submitAgainstSaving({ desk, sizes }: Stage): Promise<Figure[]> {
  const open = await desk()
  const copy = await openCopy(open)
  const { title } = copy.article
  const pairs: Pair[] = []
  for (let round = 1; round <= warmUp + sizes.submissions; round++) {
    const b = await timed(() => saveAll(open, copy, `${title} ${round}`, String(round)))
    const a = await timed(() => submitAs(open, copy.article.id))
    if (round > warmUp) pairs.push({ a, b })
  }
  return [
    {
      row: 'submit',
      what: 'submitting against saving',
      compares: `time of submit (load, align, digest, check, freeze, log) of the real article ÷ time of saving the article and each of its ${copy.sections.length} sections once through the Local API, a word changed in each; every submission freezes those changes and supersedes the one before`,
      goal: { atMost: 1.5 },
      unit: '×',
      value: ratioOf(pairs),
      sides: {
        'submit:': `${median(pairs.map(({ a }) => a)).toFixed(1)} ms`,
        'saving:': `${median(pairs.map(({ b }) => b)).toFixed(1)} ms`,
      },
    },
  ]
}

async function openCopy(desk: Desk): Promise<Copy> {
  const id = await desk.bringIn('bench-submit')
  const req = await desk.editor()
  const where = { collection: 'articles', id, depth: 0, joins: false, overrideAccess: true, req } as const
  return { article: await desk.payload.findByID(where), sections: await sectionsOf(desk, id) }
}

async function saveAll(desk: Desk, copy: Copy, title: string, word: string): Promise<void> {
  copy.article = await saveArticle(desk, copy.article, title)
  for (const [index, section] of copy.sections.entries()) {
    copy.sections[index] = await saveSection(desk, section, word)
  }
}

async function submitAs(desk: Desk, article: number): Promise<void> {
  const outcome = await submit(await desk.editor(), { article })
  if (!outcome.ok) throw new Error(`not submitted: ${JSON.stringify(outcome.refusal)}`)
}
