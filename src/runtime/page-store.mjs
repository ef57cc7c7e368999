/**
 * Rendered pages in memory. Nothing survives a restart, and nothing that was rendered from before a change is
 * kept after it: a render that was under way when its address changed may be shown once, never stored.
 */

/**
 * @typedef {object} PageStore
 * @property {(key: string) => unknown} get Undefined announces a render: what it gives may be put.
 * @property {(key: string, value: unknown, bytes: number) => void} put
 * @property {(key: string) => void} abandon A render that was announced gives nothing to keep.
 * @property {(isAffected: (key: string, value: unknown) => boolean) => void} drop
 * @property {() => number} size Bytes kept.
 */

/** A render that takes longer than this has failed or will not be waited for. */
const renderMs = 60_000

/**
 * @param {{ maxBytes: number, now: () => number }} options `now` in milliseconds
 * @returns {PageStore}
 */
export function createPageStore({ maxBytes, now }) {
  /** @type {Map<string, { value: unknown, bytes: number }>} */
  const pages = new Map()
  /** @type {Map<string, { renders: number, isStale: boolean, since: number }>} */
  const underWay = new Map()
  let total = 0

  /** @param {string} key */
  function forget(key) {
    total -= pages.get(key)?.bytes ?? 0
    pages.delete(key)
  }

  /** @param {string} key */
  function announce(key) {
    const before = underWay.get(key)
    if (before === undefined || now() - before.since > renderMs) {
      underWay.set(key, { renders: 1, isStale: false, since: now() })
    } else {
      before.renders += 1
    }
  }

  /**
   * Whether what this render gives may be kept. A key once made stale stays so until all of its renders came
   * back, since nobody can tell which of them read the database before the change.
   * @param {string} key
   */
  function finish(key) {
    const render = underWay.get(key)
    if (render === undefined) return false
    render.renders -= 1
    if (render.renders === 0) underWay.delete(key)
    return !render.isStale
  }

  return {
    get(key) {
      const page = pages.get(key)
      if (page === undefined) {
        announce(key)
        return undefined
      }
      pages.delete(key)
      pages.set(key, page)
      return page.value
    },
    put(key, value, bytes) {
      if (!finish(key) || bytes > maxBytes) return
      forget(key)
      pages.set(key, { value, bytes })
      total += bytes
      for (const oldest of pages.keys()) {
        if (total <= maxBytes) break
        forget(oldest)
      }
    },
    abandon(key) {
      finish(key)
    },
    drop(isAffected) {
      for (const [key, { value }] of pages) if (isAffected(key, value)) forget(key)
      for (const [key, render] of underWay) if (isAffected(key, null)) render.isStale = true
    },
    size: () => total,
  }
}
