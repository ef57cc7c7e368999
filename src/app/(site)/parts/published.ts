import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import type { Elsewhere } from '../../../queries/published/address-state'
import { findPublished } from '../../../queries/published/find-published'
import { findPublishedRevisions } from '../../../queries/published/published-revision'

/** Once for a rendering: metadata and page ask for the same, and a page costs one query. */
export const publishedAt = cache(findPublished)

const askForRevisions = cache((locale: string, slug: string, numbers: string) =>
  findPublishedRevisions(locale, slug, JSON.parse(numbers) as number[]),
)

/** As `publishedAt`; numbers are compared by value, since a list is never the same list twice. */
export function revisionsAt(locale: string, slug: string, numbers: number[]) {
  return askForRevisions(locale, slug, JSON.stringify(numbers))
}

type Tombstone = Extract<Elsewhere, { kind: 'withdrawn' }>

/**
 * Leaves the page where the address leads elsewhere: 308 to the current slug, 404 for what never was. What
 * was withdrawn is handed back, to be shown as a tombstone (the proxy has set the status 410).
 */
export function followElsewhere<T extends { kind: 'published' }>(
  found: T | Elsewhere,
  pathOf: (slug: string) => string,
): T | Tombstone {
  if (isElsewhere(found)) {
    if (found.kind === 'moved') permanentRedirect(pathOf(found.slug))
    if (found.kind === 'unknown') notFound()
  }
  return found
}

function isElsewhere(found: { kind: 'published' } | Elsewhere): found is Elsewhere {
  return found.kind !== 'published'
}
