import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { touchedScopes, type CoveredByScope, type Fields } from '../domain/workflow/touched-scopes'
import type { Scope } from '../domain/workflow/types'
import { announceSave } from '../queries/contributors'

/** Stands for a change that no person made: a seed, a migration of data. */
const NOBODY = 'system'

interface Contribution {
  collection: string
  document: number | string
  scopes: readonly Scope[]
}

/**
 * Writes a row for each scope: who changed what it covers, in the transaction of the change itself. The rows
 * have no hooks and nobody reads them back, so they are written without the round trips that would be for.
 */
export async function contribute(
  req: PayloadRequest,
  { collection, document, scopes }: Contribution,
): Promise<void> {
  if (scopes.length === 0) return
  await announceSave(req)
  const person = actorOf(req)?.id ?? NOBODY
  for (const scope of scopes) {
    const data = { collection, document: String(document), scope, person }
    await req.payload.db.create({ collection: 'edits', data, req, returning: false })
  }
}

/** On update, before the write, where both sides are still plain ids. */
export function recordContribution(scopes: CoveredByScope): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (operation === 'update') {
      const before = (originalDoc ?? {}) as Fields & { id: number }
      const changed = touchedScopes(scopes, before, { ...before, ...data })
      await contribute(req, { collection: collection.slug, document: before.id, scopes: changed })
    }
    return data
  }
}

/** On creation, after the write, when the document has its id. */
export function recordCreation(scopes: CoveredByScope): CollectionAfterChangeHook {
  return async ({ collection, doc, operation, req }) => {
    if (operation === 'create') {
      const { id } = doc as { id: number }
      await contribute(req, {
        collection: collection.slug,
        document: id,
        scopes: Object.keys(scopes) as Scope[],
      })
    }
  }
}
