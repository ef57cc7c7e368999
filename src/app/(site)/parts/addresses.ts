/** Addresses of the site's pages, as paths. Slugs may hold letters of any script. */
import { articlePath } from '../../../domain/republishing/site-addresses'

export { articlePath, quotationPath, sourcePath } from '../../../domain/republishing/site-addresses'

export const listPath = (locale: string) => `/${locale}`
export const sourcingPath = (locale: string, slug: string) => `${articlePath(locale, slug)}/sourcing`
export const historyPath = (locale: string, slug: string) => `${articlePath(locale, slug)}/history`
export const comparePath = (locale: string, slug: string) => `${articlePath(locale, slug)}/compare`

export function revisionPath(locale: string, slug: string, number: number): string {
  return `${articlePath(locale, slug)}/r/${number}`
}

/** Where programs read the same: the delivery API and its W3C annotations. */
export const deliveredQuotationPath = (locale: string, id: string) =>
  `/delivery/v1/${locale}/quotes/${encodeURIComponent(id)}`
export const deliveredSourcePath = (locale: string, id: string) =>
  `/delivery/v1/${locale}/sources/${encodeURIComponent(id)}`
export const quotationAnnotationsPath = (locale: string, id: string) =>
  `${deliveredQuotationPath(locale, id)}/annotations`
export const articleAnnotationsPath = (locale: string, slug: string) =>
  `/delivery/v1/${locale}/articles/${encodeURIComponent(slug)}/annotations`

/** A path segment as Next hands it over, decoded; as it is when it was badly encoded. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return segment
    throw error
  }
}
