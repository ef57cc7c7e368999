import type { DeskRefusal } from '../../send-to-desk'
import type { DeskState } from './desk-state'
import { decideAct, type Seat } from './tasks'

/** What came of asking a machine for one sentence: its words stand, a person has to write it, or all asking ends. */
export type Suggested = { kind: 'suggested' } | { kind: 'left' } | { kind: 'failed'; refusal: DeskRefusal }

export interface SuggestStep {
  /** Sentences asked for so far, and those of them that were filled. */
  done: number
  suggested: number
  all: number
}

export interface SuggestRun {
  ids: readonly number[]
  ask: (id: number) => Promise<Suggested>
  isStopped: () => boolean
  onStep: (step: SuggestStep) => void
}

/**
 * Asks for one sentence after the other. It ends where somebody stops it, or the service fails in a way that it would
 * for every other sentence too; what was filled until then stays.
 */
export async function suggestEach({ ids, ask, isStopped, onStep }: SuggestRun): Promise<DeskRefusal | null> {
  let step: SuggestStep = { done: 0, suggested: 0, all: ids.length }
  onStep(step)
  for (const id of ids) {
    if (isStopped()) return null
    const came = await ask(id)
    if (came.kind === 'failed') return came.refusal
    step = { ...step, done: step.done + 1, suggested: step.suggested + (came.kind === 'suggested' ? 1 : 0) }
    onStep(step)
  }
  return null
}

/** The rows of the list that a machine may be asked for, in their order. */
export function suggestible({ rows, visible }: Pick<DeskState, 'rows' | 'visible'>, seat: Seat): number[] {
  return visible.filter((id) => {
    const row = rows.get(id)
    return row !== undefined && decideAct(row, 'suggest', seat).ok
  })
}
