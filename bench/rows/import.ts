import { articleText, type Desk } from '../desk'
import type { Figure } from '../figure'
import { manuscriptOf } from '../long-article'
import { createOneByOne, type Known } from '../one-by-one'
import type { Sizes, Stage } from '../stage'
import { median, ratioOf, timed, type Pair } from '../statistics'

const warmUp = 3

/** Importing many articles, in turn with making the same records one by one. */
export async function importAgainstCreating({ desk, sizes }: Stage): Promise<Figure[]> {
  const open = await desk()
  const { count, batch, ends } = sizes.articles
  for (let article = 1; article <= warmUp; article++) await roundOf(open, `bench-warm-${article}`)
  const imported: number[] = []
  const pairs: Pair[] = []
  while (imported.length < count) {
    const slugs = Array.from({ length: batch }, (_, index) => `bench-${imported.length + index + 1}`)
    const times = await importAll(open, slugs)
    imported.push(...times)
    pairs.push({ a: (await createAll(open, slugs)) / batch, b: median(times) })
  }
  return [againstCreating(pairs, sizes), lastAgainstFirst(imported, ends)]
}

async function roundOf(desk: Desk, slug: string): Promise<void> {
  await importAll(desk, [slug])
  await createAll(desk, [slug])
}

/** Milliseconds of each import. */
async function importAll(desk: Desk, slugs: string[]): Promise<number[]> {
  const times: number[] = []
  for (const slug of slugs) times.push(await timed(() => desk.bringIn(slug)))
  return times
}

/** Milliseconds of all; what an import has to find out is known beforehand. */
async function createAll(desk: Desk, slugs: string[]): Promise<number> {
  const known = await Promise.all(slugs.map((slug) => knownOf(`${slug}-by-hand`)))
  return timed(async () => {
    for (const article of known) await createOneByOne(desk, article)
  })
}

async function knownOf(slug: string): Promise<Known> {
  const manuscript = manuscriptOf(await articleText(slug))
  const origin = { fileName: `${slug}.txt`, layout: {}, manuscript: { ...manuscript } }
  return { slug, manuscript, origin }
}

function againstCreating(pairs: Pair[], { articles }: Sizes): Figure {
  return {
    row: 'import',
    what: `importing ${articles.count} articles against creating their records`,
    compares: `time of making the same records one by one through the Local API, read and planned beforehand, each in its own transaction ÷ time of the import action (decode, scan, plan, write, log in one transaction); batches of ${articles.batch} in turn`,
    goal: { atLeast: 1 },
    unit: '×',
    value: ratioOf(pairs),
    sides: {
      'one by one:': `${median(pairs.map(({ a }) => a)).toFixed(0)} ms an article`,
      'import:': `${median(pairs.map(({ b }) => b)).toFixed(0)} ms an article`,
    },
  }
}

function lastAgainstFirst(imported: number[], ends: number): Figure {
  const first = imported.slice(0, ends)
  const last = imported.slice(-ends)
  return {
    row: 'import',
    what: `importing the last ${ends} of them against the first ${ends}`,
    compares: 'time an article of the import action at the end of the row above ÷ at its beginning',
    goal: { atMost: 1.2 },
    unit: '×',
    value: ratioOf(last.map((a, index) => ({ a, b: first[index] ?? a }))),
    sides: {
      'first:': `${median(first).toFixed(0)} ms an article`,
      'last:': `${median(last).toFixed(0)} ms an article`,
    },
  }
}
