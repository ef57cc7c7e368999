import type { Changes } from './changes.mjs'

export type WithdrawnMemory = (locale: string, slug: string) => Promise<boolean>

/** How to look up what is withdrawn: every address of every withdrawn article, or one address. */
export interface WithdrawnLookup {
  all: () => Promise<{ locale: string; slug: string }[]>
  one: (locale: string, slug: string) => Promise<boolean>
}

/**
 * Remembers which addresses are withdrawn. What a change names is forgotten at once and looked up again when
 * asked for; a look-up that was under way when a change came is not remembered.
 */
export function rememberWithdrawn(changes: Changes, lookup: WithdrawnLookup): WithdrawnMemory {
  let known: Promise<Set<string>> | null = null
  let unsure = new Set<string>()
  let age = 0

  changes.subscribe({
    onGap: () => {
      age += 1
      known = null
      unsure = new Set()
    },
    onChange: ({ locale, slugs }) => {
      age += 1
      for (const slug of slugs) unsure.add(addressKey(locale, slug))
    },
  })

  async function lookUp(locale: string, slug: string): Promise<boolean> {
    const askedAt = age
    const withdrawn = await lookup.one(locale, slug)
    if (askedAt === age && changes.isListening()) await remember(addressKey(locale, slug), withdrawn)
    return withdrawn
  }

  async function remember(key: string, withdrawn: boolean): Promise<void> {
    const askedAt = age
    const set = await known
    if (set === null || askedAt !== age) return
    if (withdrawn) set.add(key)
    else set.delete(key)
    unsure.delete(key)
  }

  return async (locale, slug) => {
    if (!changes.isListening() || unsure.has(addressKey(locale, slug))) return lookUp(locale, slug)
    known ??= lookup.all().then(toSet)
    known.catch(() => (known = null))
    return (await known).has(addressKey(locale, slug))
  }
}

function toSet(rows: { locale: string; slug: string }[]): Set<string> {
  return new Set(rows.map(({ locale, slug }) => addressKey(locale, slug)))
}

function addressKey(locale: string, slug: string): string {
  return `${locale}/${slug}`
}
