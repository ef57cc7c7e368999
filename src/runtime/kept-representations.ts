import type { Change, Changes } from '../queries/published/changes.mjs'
import { createPageStore } from './page-store.mjs'

/** What a look-up gives: the bytes to be sent, or (without a body) why there are none. */
type Answer = { kind: string; body?: string }

/** The same with its bytes encoded, ready to be sent. */
type Encoded<Found> = Found extends { body: string }
  ? Omit<Found, 'body'> & { body: Uint8Array<ArrayBuffer> }
  : Found

type Find<Found> = (locale: string, name: string) => Promise<Found>

interface Options<Found> {
  changes: Pick<Changes, 'isListening' | 'subscribe'>
  find: Find<Found>
  /** Whether a change may alter what stands at an address; by default what the change names. */
  isAffected?: (address: Address, change: Change) => boolean
  maxBytes?: number
  /** In milliseconds. */
  now?: () => number
}

interface Address {
  locale: string
  /** A slug, or the id of what is looked up. */
  name: string
}

/** Any change of its locale may alter it: a quotation does not say which articles it stands in. */
export function isOfLocale({ locale }: Address, change: Change): boolean {
  return locale === change.locale
}

function isNamed({ locale, name }: Address, change: Change): boolean {
  return locale === change.locale && change.slugs.includes(name)
}

/**
 * Keeps the bytes of what is published in memory while this process hears of every change, and looks them
 * up while it does not. A change drops what it names; a look-up that was under way when it came is not kept,
 * or words that were withdrawn meanwhile would be sent for ever.
 */
export function keepRepresentations<Found extends Answer>(
  options: Options<Found>,
): (locale: string, name: string) => Promise<Encoded<Found>> {
  const { changes, find, isAffected = isNamed } = options
  const { maxBytes = 64 * 1024 * 1024, now = () => performance.now() } = options
  const store = createPageStore({ maxBytes, now })
  changes.subscribe({
    onGap: () => store.drop(() => true),
    onChange: (change) => store.drop((key) => isAffected(addressOf(key), change)),
  })

  async function lookUp(locale: string, name: string): Promise<Encoded<Found>> {
    const key = keyOf(locale, name)
    try {
      const found = encoded(await find(locale, name))
      if (hasBytes(found) && changes.isListening()) store.put(key, found, found.body.byteLength)
      else store.abandon(key)
      return found
    } catch (error) {
      store.abandon(key)
      throw error
    }
  }

  return async (locale, name) => {
    if (!changes.isListening()) return encoded(await find(locale, name))
    const kept = store.get(keyOf(locale, name))
    return kept === undefined ? lookUp(locale, name) : (kept as Encoded<Found>)
  }
}

function keyOf(locale: string, name: string): string {
  return `${locale}/${name}`
}

function addressOf(key: string): Address {
  const at = key.indexOf('/')
  return { locale: key.slice(0, at), name: key.slice(at + 1) }
}

function encoded<Found extends Answer>(found: Found): Encoded<Found> {
  const { body } = found
  return (body === undefined ? found : { ...found, body: new TextEncoder().encode(body) }) as Encoded<Found>
}

function hasBytes(found: unknown): found is { body: Uint8Array } {
  return (found as { body?: unknown }).body instanceof Uint8Array
}
