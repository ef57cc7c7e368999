/**
 * The product cannot start, for a reason that the person at the terminal can mend.
 * `fault` says what is in the way, `todo` what to do; those who catch it print both and no stack.
 */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'

  constructor(
    readonly fault: string,
    readonly todo: string,
  ) {
    super(`${fault}\n${todo}`)
  }
}

/** The `code` of a system or PostgreSQL error (`ENOENT`, `57P03` …), or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
