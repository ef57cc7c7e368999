import type { Outcome } from '../src/actions/within-transaction'

/** The value of an action that the demo must not be refused. */
export function granted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`the demo was refused: ${JSON.stringify(outcome.refusal)}`)
}
