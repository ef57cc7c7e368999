/** Addresses of the site's pages, as paths. Slugs may hold letters of any script. */
export const listPath = (locale: string) => `/${locale}`
export const articlePath = (locale: string, slug: string) => `/${locale}/${encodeURIComponent(slug)}`
export const historyPath = (locale: string, slug: string) => `${articlePath(locale, slug)}/history`
export const comparePath = (locale: string, slug: string) => `${articlePath(locale, slug)}/compare`

export function revisionPath(locale: string, slug: string, number: number): string {
  return `${articlePath(locale, slug)}/r/${number}`
}

/** A path segment as Next hands it over, decoded; as it is when it was badly encoded. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return segment
    throw error
  }
}
