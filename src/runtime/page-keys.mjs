/** What the keys of Next's response cache say. */

/**
 * The path of a page from its key, `/route-cache/KIND/HASH/$/zh-Hans/slug`, decoded.
 * @param {string} key
 */
export function pathOfKey(key) {
  const marker = key.indexOf('/$/')
  return decoded(marker === -1 ? key : key.slice(marker + 2))
}

/**
 * Whether a path shows something of what changed: the list of the locale, an article, or what hangs on it.
 * Quotations do not say in which articles they stand: any change of their locale may be theirs.
 * @param {string} path decoded
 * @param {{ locale: string, slugs: string[] }} change
 */
export function isAffectedPath(path, { locale, slugs }) {
  if (path === `/${locale}` || path.startsWith(`/${locale}/-/`)) return true
  return slugs.some((slug) => `${path}/`.startsWith(`/${locale}/${slug}/`))
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}
