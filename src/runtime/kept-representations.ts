import type { Changes } from '../queries/published/changes.mjs'
import type { FoundRepresentation } from '../queries/published/find-representation'
import { createPageStore } from './page-store.mjs'

/** A representation whose bytes are encoded, ready to be sent. */
export type KeptRepresentation =
  | { kind: 'published'; body: Uint8Array<ArrayBuffer>; etag: string; digest: string }
  | Exclude<FoundRepresentation, { kind: 'published' }>

type Find = (locale: string, slug: string) => Promise<FoundRepresentation>

interface Options {
  changes: Pick<Changes, 'isListening' | 'subscribe'>
  find: Find
  maxBytes?: number
  /** In milliseconds. */
  now?: () => number
}

/**
 * Keeps the bytes of published articles in memory while this process hears of every change, and looks them
 * up while it does not. A change drops what it names; a look-up that was under way when it came is not kept,
 * or words that were withdrawn meanwhile would be sent for ever.
 */
export function keepRepresentations(
  options: Options,
): (...address: Parameters<Find>) => Promise<KeptRepresentation> {
  const { changes, find, maxBytes = 64 * 1024 * 1024, now = () => performance.now() } = options
  const store = createPageStore({ maxBytes, now })
  changes.subscribe({
    onGap: () => store.drop(() => true),
    onChange: ({ locale, slugs }) => store.drop((key) => slugs.some((slug) => key === keyOf(locale, slug))),
  })

  async function lookUp(locale: string, slug: string): Promise<KeptRepresentation> {
    const key = keyOf(locale, slug)
    try {
      const found = encoded(await find(locale, slug))
      if (found.kind === 'published' && changes.isListening()) store.put(key, found, found.body.byteLength)
      else store.abandon(key)
      return found
    } catch (error) {
      store.abandon(key)
      throw error
    }
  }

  return async (locale, slug) => {
    if (!changes.isListening()) return encoded(await find(locale, slug))
    const kept = store.get(keyOf(locale, slug))
    return kept === undefined ? lookUp(locale, slug) : (kept as KeptRepresentation)
  }
}

function keyOf(locale: string, slug: string): string {
  return `${locale}/${slug}`
}

function encoded(found: FoundRepresentation): KeptRepresentation {
  return found.kind === 'published' ? { ...found, body: new TextEncoder().encode(found.body) } : found
}
