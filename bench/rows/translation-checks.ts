import { checkSegments } from '../../src/domain/translation/check-segments'
import type { Figure } from '../figure'
import { manyPairs } from '../many-sentences'
import type { Stage } from '../stage'
import { median, spreadOf, timed } from '../statistics'

const segments = 5_000

/** Every check on every segment of a long translation. */
export async function checkingTranslation({ sizes }: Stage): Promise<Figure[]> {
  const { pairs, terms } = await manyPairs(segments)
  const context = { locale: 'en' as const, terms, approvedQuotations: new Set<string>() }
  const times: number[] = []
  for (let round = 0; round < Math.min(sizes.computations, 11); round++) {
    times.push(await timed(() => checkSegments(pairs, context)))
  }
  return [
    {
      row: 'translation-checks',
      what: `checks of ${segments} segments`,
      compares: `time of every check in process on ${segments} sentences of the English translation, with its ${terms.length} terms`,
      goal: { atMost: 1000 },
      unit: 'ms',
      value: spreadOf(times),
      sides: { 'a segment:': `${((1000 * median(times)) / segments).toFixed(0)} µs` },
    },
  ]
}
