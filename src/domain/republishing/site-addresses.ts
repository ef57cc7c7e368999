/** Full addresses of the site's pages around one article in one locale; ids are those of the identity. */
export interface SiteAddresses {
  article: string
  quotation: (id: string) => string
  source: (id: string) => string
}

/** The path of an article's page. */
export function articlePath(locale: string, slug: string): string {
  return `/${locale}/${encodeURIComponent(slug)}`
}

/** The paths of quotations and sources stand under `-`, which is no slug: no article can be in their way. */
export function quotationPath(locale: string, id: string): string {
  return `/${locale}/-/quotes/${encodeURIComponent(id)}`
}

export function sourcePath(locale: string, id: string): string {
  return `/${locale}/-/sources/${encodeURIComponent(id)}`
}

/** The pages around one article; `full` makes an address of a path, on the site that is being served. */
export function siteAddresses(full: (path: string) => string, locale: string, slug: string): SiteAddresses {
  return {
    article: full(articlePath(locale, slug)),
    quotation: (id) => full(quotationPath(locale, id)),
    source: (id) => full(sourcePath(locale, id)),
  }
}
