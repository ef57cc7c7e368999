import type { Section } from '../../src/payload-types'
import { copyRow } from '../copies'
import type { Desk } from '../desk'
import { saveSection, sectionsOf } from '../edits'
import type { Figure } from '../figure'
import type { Stage } from '../stage'
import { interleave, median, ratioOf, timed } from '../statistics'

const warmUp = 3

/** Saving the same section of two copies of the article, one of which has a long history. */
export async function saveByVersions({ desk, sizes }: Stage): Promise<Figure[]> {
  const open = await desk()
  const { few, many } = sizes.versions
  const saveYoung = await saverOf(open, 'bench-young', few)
  const saveOld = await saverOf(open, 'bench-old', many)
  const pairs = (await interleave(warmUp + sizes.saves, saveOld, saveYoung)).slice(warmUp)
  return [
    {
      row: 'save-versions',
      what: `saving a section with ${many} versions`,
      compares: `time of a save through the Local API, a word changed, of a section with ${many} versions ÷ of the same section of another copy of the article with ${few}; each save adds one to either`,
      goal: { atMost: 1.2 },
      unit: '×',
      value: ratioOf(pairs),
      sides: {
        [`${few}:`]: `${median(pairs.map(({ b }) => b)).toFixed(2)} ms`,
        [`${many}:`]: `${median(pairs.map(({ a }) => a)).toFixed(2)} ms`,
      },
    },
  ]
}

async function saverOf(desk: Desk, slug: string, versions: number): Promise<() => Promise<number>> {
  const [, second] = await sectionsOf(desk, await desk.bringIn(slug))
  if (!second) throw new Error('the article has no second section')
  const { rows } = await desk.sql.query<{ id: number }>(
    'select id from _sections_v where parent_id = $1 order by id desc limit 1',
    [second.id],
  )
  await copyRow(desk.sql, { table: '_sections_v', id: rows[0]?.id ?? 0, from: 2, to: versions })
  let section: Section = second
  let round = 0
  return () => timed(async () => (section = await saveSection(desk, section, String(++round))))
}
