/**
 * The answer to a conditional GET (RFC 9110, 13.1.2): 304 when the reader already has these bytes.
 * The comparison is weak, as the standard asks of `If-None-Match`; `etag` is given with its quotes.
 */
export function conditionalStatus(ifNoneMatch: string | null, etag: string): 200 | 304 {
  if (ifNoneMatch === null) return 200
  if (ifNoneMatch.trim() === '*') return 304
  const known = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []
  return known.some((tag) => opaque(tag) === opaque(etag)) ? 304 : 200
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, '')
}
