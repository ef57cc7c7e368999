/**
 * An expected "no" is a value, never an exception: the caller must look at it.
 * `R` is a closed set of refusals, so that a new reason is a compile error where it has no wording.
 */
export type Decision<T, R> = { ok: true; value: T } | { ok: false; refusal: R }

export function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function refuse<R>(refusal: R): { ok: false; refusal: R } {
  return { ok: false, refusal }
}
