import { publicationChanges, type Changes } from './changes.mjs'
import { readRows } from './pool'

export type GoneMemory = (locale: string, id: string) => Promise<boolean>

/** How to look up which quotations readers had once and cannot have any more: all of them, or one. */
interface GoneLookup {
  all: () => Promise<{ locale: string; quotation: string }[]>
  one: (locale: string, id: string) => Promise<boolean>
}

const gone = `select q.locale, q.quotation from copydesk.quotations q
  where not q.standing and not exists (select 1 from copydesk.quotations o
    where o.quotation = q.quotation and o.locale = q.locale and o.standing)`

const shared = globalThis as { copydeskGoneQuotations?: GoneMemory }

/** Whether the page of a quotation answers 410: its article was withdrawn, or has it no more. */
export function isGoneQuotation(locale: string, id: string): Promise<boolean> {
  shared.copydeskGoneQuotations ??= rememberGone(publicationChanges(), {
    all: () => readRows('copydesk-gone-quotations', gone, []),
    one: async (...address) =>
      (await readRows('copydesk-is-gone', `${gone} and q.locale = $1 and q.quotation = $2`, address)).length >
      0,
  })
  return shared.copydeskGoneQuotations(locale, id)
}

/**
 * Remembers which quotations are gone until any publication changes; while nobody hears of changes, the
 * database is asked each time.
 */
export function rememberGone(changes: Changes, lookup: GoneLookup): GoneMemory {
  let known: Promise<Set<string>> | null = null
  const forget = () => (known = null)
  changes.subscribe({ onGap: forget, onChange: forget })

  function lookUp(): Promise<Set<string>> {
    const asked = lookup
      .all()
      .then((rows) => new Set(rows.map(({ locale, quotation }) => `${locale}/${quotation}`)))
    asked.catch(() => {
      if (known === asked) known = null
    })
    return asked
  }

  return async (locale, id) => {
    if (!changes.isListening()) return lookup.one(locale, id)
    known ??= lookUp()
    return (await known).has(`${locale}/${id}`)
  }
}
