import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import type { Scope } from '../domain/workflow/types'
import { announceSave } from '../queries/contributors'

/** Stands for a change that no person made: a seed, a migration of data. */
export const NOBODY = 'system'

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

type Fields = Record<string, unknown>

/** Part of a document that a scope covers: a field by its name, or what is read out of several. */
type Covered = string | ((document: Fields) => unknown)

/** Which parts of a document count for which scope of an approval. */
export type CoveredByScope = Partial<Record<Scope, readonly Covered[]>>

function touched(scopes: CoveredByScope, before: Fields, after: Fields): Scope[] {
  const part = (document: Fields, covered: Covered) =>
    typeof covered === 'string' ? document[covered] : covered(document)
  return (Object.entries(scopes) as [Scope, readonly Covered[]][])
    .filter(([, parts]) => parts.some((covered) => !sameValue(part(before, covered), part(after, covered))))
    .map(([scope]) => scope)
}

/** Key order and absent keys do not make a change; Lexical and PostgreSQL order the keys differently. */
function sameValue(before: unknown, after: unknown): boolean {
  return JSON.stringify(sortKeys(before)) === JSON.stringify(sortKeys(after))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value ?? null
  const entries = Object.entries(value).filter(([, v]) => v !== undefined && v !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sortKeys(v)]))
}

/** On update, before the write, where both sides are still plain ids. */
export function recordContribution(scopes: CoveredByScope): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (operation === 'update') {
      const before = (originalDoc ?? {}) as Fields & { id: number }
      const changed = touched(scopes, before, { ...before, ...data })
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
