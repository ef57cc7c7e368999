/**
 * The segments of a URL's path, decoded; null when it is badly encoded (RFC 3986, 2.1: a `%` without two
 * hexadecimal digits, or bytes that are not UTF-8) or holds U+0000, which no text of ours can hold.
 * Whoever looks such a path up all the same gets an error of the server for a mistake of the reader's.
 */
export function decodedPath(pathname: string): string[] | null {
  if (pathname.includes('%00')) return null
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
