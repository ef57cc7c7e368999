import type { Scope } from './types'

/** A document of a working copy by the names of its fields. */
export type Fields = Record<string, unknown>

/** Part of a document that a scope covers: a field by its name, or what is read out of several. */
type Covered = string | ((document: Fields) => unknown)

/** Which parts of a document count for which scope of an approval. */
export type CoveredByScope = Partial<Record<Scope, readonly Covered[]>>

/** The scopes in whose part of a document anything differs. */
export function touchedScopes(scopes: CoveredByScope, before: Fields, after: Fields): Scope[] {
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
