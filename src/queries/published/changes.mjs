/**
 * Which published addresses change, as PostgreSQL tells it. Every process that serves readers listens, so
 * that whichever process publishes or withdraws, all of them forget what they remembered.
 *
 * Plain JavaScript, because Next loads the page cache, which needs this, outside its bundles.
 */
import pg from 'pg'

/**
 * @typedef {{ locale: string, slugs: string[] }} Change
 * @typedef {object} Subscriber
 * @property {(change: Change) => void} onChange Addresses that changed.
 * @property {() => void} onGap Anything may have changed: nobody was listening for a while.
 * @typedef {object} Changes
 * @property {() => boolean} isListening While false, nothing remembered may be trusted.
 * @property {(subscriber: Subscriber) => void} subscribe
 * @typedef {Pick<pg.Client, 'connect' | 'query' | 'on' | 'end'>} Connection
 */

const channel = 'copydesk_publications'
const retryMs = 500
const heartbeatMs = 5000
const patienceMs = 2000
const key = Symbol.for('copydesk.publicationChanges')

/**
 * The listener of this process, started at its first use. Kept on `globalThis`: proxy, pages and page cache
 * are separate bundles, and must share one connection.
 * @returns {Changes}
 */
export function publicationChanges() {
  const shared = /** @type {Record<symbol, Changes>} */ (/** @type {unknown} */ (globalThis))
  shared[key] ??= listen(() => new pg.Client({ connectionString: process.env.DATABASE_URL, keepAlive: true }))
  return shared[key]
}

/**
 * Listens for ever, and connects again whenever the connection is lost or does not answer in two seconds.
 * @param {() => Connection} connect
 * @returns {Changes}
 */
export function listen(connect) {
  /** @type {Set<Subscriber>} */
  const subscribers = new Set()
  let isListening = false

  async function keepListening() {
    for (;;) {
      try {
        await listenOnce(connect(), tell, () => {
          for (const { onGap } of subscribers) onGap()
          isListening = true
        })
      } catch (error) {
        if (isListening)
          console.error(`copydesk: lost the connection that tells of publications: ${String(error)}`)
      }
      isListening = false
      await pause(retryMs)
    }
  }

  /** @param {string | undefined} payload */
  function tell(payload) {
    const change = readChange(payload)
    for (const { onChange, onGap } of subscribers) {
      if (change === null) onGap()
      else onChange(change)
    }
  }

  void keepListening()
  return { isListening: () => isListening, subscribe: (subscriber) => void subscribers.add(subscriber) }
}

/**
 * Returns or throws when the connection is lost.
 * @param {Connection} connection
 * @param {(payload: string | undefined) => void} tell
 * @param {() => void} onListening
 */
async function listenOnce(connection, tell, onListening) {
  /** @type {Promise<never>} */
  const lost = new Promise((_resolve, reject) => {
    connection.on('error', reject)
    connection.on('end', () => reject(new Error('the connection ended')))
  })
  // Every wait below races it and throws; between two waits Node would take it for an unhandled rejection.
  lost.catch(() => undefined)
  connection.on('notification', (message) => tell(message.payload))
  try {
    await Promise.race([connection.connect(), lost])
    await Promise.race([connection.query(`listen ${channel}`), lost])
    onListening()
    for (;;) {
      await Promise.race([pause(heartbeatMs), lost])
      await Promise.race([connection.query('select 1'), lost, tooLate()])
    }
  } finally {
    // It is lost or given up already; why was thrown above, and ending it can add nothing.
    connection.end().catch(() => undefined)
  }
}

/**
 * Null when the payload cannot be read: then everything is forgotten, which is slow once and never wrong.
 * @param {string | undefined} payload
 * @returns {Change | null}
 */
export function readChange(payload) {
  try {
    const { locale, slugs } = JSON.parse(payload ?? '')
    const isChange = typeof locale === 'string' && Array.isArray(slugs)
    return isChange ? { locale, slugs: slugs.map(String) } : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}

/** @returns {Promise<never>} */
function tooLate() {
  return pause(patienceMs).then(() => {
    throw new Error('PostgreSQL did not answer')
  })
}
