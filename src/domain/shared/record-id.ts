/**
 * The number of a record as an address says it; 0, which no record has, for anything else. PostgreSQL answers an
 * integer of 2^31 and more with an error, not with nothing found.
 */
export function recordId(text: unknown): number {
  const id = Number(text)
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0
}
