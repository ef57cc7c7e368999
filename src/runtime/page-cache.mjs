/**
 * Next's cache handler: pages in memory, forgotten the moment PostgreSQL says that their address changed.
 * While nobody is listening, nothing is served from memory: a withdrawn article must not outlive a lost
 * connection. Plain JavaScript, because Next loads it outside its bundles.
 */
import { publicationChanges } from '../queries/published/changes.mjs'
import { isAffectedPath, pathOfKey } from './page-keys.mjs'
import { createPageStore } from './page-store.mjs'

const maxBytes = 64 * 1024 * 1024
const tagsHeader = 'x-next-cache-tags'
const isBuild = process.env.NEXT_PHASE === 'phase-production-build'

/**
 * A page cannot answer 410, but a tombstone says that it should, and Next sends the status that its cache
 * gives back. No text of an article can hold this attribute: its quotation marks would be escaped.
 */
const gone = ' data-status="410"'

const store = createPageStore({ maxBytes, now: () => performance.now() })
const changes = isBuild ? null : publicationChanges()

changes?.subscribe({
  onGap: () => store.drop(() => true),
  onChange: (change) => store.drop((key) => isAffectedPath(pathOfKey(key), change)),
})

/**
 * @typedef {object} Rendered What Next hands over: an app page or a route handler's answer.
 * @property {string} kind
 * @property {number} [status]
 * @property {string} [html]
 * @property {Buffer} [body]
 * @property {Buffer} [rscData]
 * @property {Record<string, unknown>} [headers]
 */

export default class PageCache {
  /**
   * @param {string} key
   * @param {{ kind: string }} context
   */
  async get(key, context) {
    if (context.kind === 'FETCH') return null
    const entry = store.get(key)
    return entry !== undefined && changes?.isListening() ? entry : null
  }

  /**
   * @param {string} key
   * @param {Rendered | null} value
   * @param {{ fetchCache?: boolean, cacheControl?: unknown }} context
   */
  async set(key, value, context) {
    if (context.fetchCache) return
    if (value?.html?.includes(gone)) value.status = 410
    if (value === null || !isKept(value.status ?? 200) || !changes?.isListening()) return store.abandon(key)
    const entry = { lastModified: Date.now(), value, cacheControl: context.cacheControl }
    store.put(key, entry, sizeOf(value))
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    const wanted = [tags].flat()
    store.drop((_key, entry) => entry === null || tagsOf(entry).some((tag) => wanted.includes(tag)))
  }

  resetRequestCache() {}
}

/** Pages and tombstones; what was not found may be published at any moment. @param {number} status */
function isKept(status) {
  return status < 400 || status === 410
}

/** @param {unknown} entry */
function tagsOf(entry) {
  const { value } = /** @type {{ value: Rendered }} */ (entry)
  return String(value.headers?.[tagsHeader] ?? '').split(',')
}

/** @param {Rendered} value */
function sizeOf({ html, body, rscData }) {
  return 2 * (html?.length ?? 0) + (body?.length ?? 0) + (rscData?.length ?? 0)
}
