import { publicationChanges } from './changes.mjs'
import { readRows } from './pool'
import { rememberWithdrawn, type WithdrawnMemory } from './withdrawn-memory'

const all = `select a.locale, a.slug from addresses a join publications p on p.id = a.publication_id
  where p.state = 'withdrawn'`

const one = `${all} and a.locale = $1 and a.slug = $2`

const shared = globalThis as { copydeskWithdrawn?: WithdrawnMemory }

/**
 * Whether an address answers 410. Asked at every request of a page, so it is answered from memory while this
 * process hears of every change, and from the database while it does not.
 */
export function isWithdrawn(locale: string, slug: string): Promise<boolean> {
  shared.copydeskWithdrawn ??= rememberWithdrawn(publicationChanges(), {
    all: () => readRows('copydesk-withdrawn', all, []),
    one: async (...address) => (await readRows('copydesk-is-withdrawn', one, address)).length > 0,
  })
  return shared.copydeskWithdrawn(locale, slug)
}
