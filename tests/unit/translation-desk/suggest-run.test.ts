import { expect, it } from 'vitest'

import { suggestEach, suggestible, type Suggested } from '../../../src/admin/translation/state/suggest-run'
import type { Seat } from '../../../src/admin/translation/state/tasks'
import { row } from './rows'

const seat: Seat = { me: { id: 't', name: 't', roles: ['translator'], locales: ['en'] }, locale: 'en' }
const refusal = { message: 'The quota is used up.', todo: '' }

async function run(answers: Suggested[], stopAfter = Infinity) {
  const asked: number[] = []
  const steps: string[] = []
  const ended = await suggestEach({
    ids: answers.map((_, index) => index),
    ask: (id) => {
      asked.push(id)
      return Promise.resolve(answers[id] ?? { kind: 'left' })
    },
    isStopped: () => asked.length >= stopAfter,
    onStep: ({ done, suggested, all }) => steps.push(`${done}/${all}: ${suggested}`),
  })
  return { asked, steps, ended }
}

it('asks for one sentence after the other and says how far it is', async () => {
  const { steps, ended } = await run([{ kind: 'suggested' }, { kind: 'left' }, { kind: 'suggested' }])
  expect(steps).toEqual(['0/3: 0', '1/3: 1', '2/3: 1', '3/3: 2'])
  expect(ended).toBeNull()
})

it('ends where the service fails, and says why', async () => {
  const { asked, ended } = await run([
    { kind: 'suggested' },
    { kind: 'failed', refusal },
    { kind: 'suggested' },
  ])
  expect(asked).toEqual([0, 1])
  expect(ended).toBe(refusal)
})

it('ends where somebody stops it', async () => {
  const { asked, ended } = await run([{ kind: 'suggested' }, { kind: 'suggested' }, { kind: 'suggested' }], 2)
  expect(asked).toEqual([0, 1])
  expect(ended).toBeNull()
})

it('is for the rows of the list that have no words', () => {
  const rows = new Map(
    [row(1), row(2, { target: 'x', state: 'draft' }), row(3, { source: '{q:1}' }), row(4), row(5)].map(
      (one) => [one.id, one],
    ),
  )
  expect(suggestible({ rows, visible: [5, 4, 3, 2] }, seat)).toEqual([5, 4])
})
