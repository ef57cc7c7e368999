/** Two records of one source, found and made one. */
import type { SourceKind } from '../manuscript/types'
import { foldName } from './identity'

/** A source as the desk keeps it. Empty is null, of `citation` an absent key. */
export interface SourceRecord {
  id: number
  kind: SourceKind
  name: string
  role: string | null
  names: readonly { locale: string; name: string }[]
  aliases: readonly string[]
  citation: Readonly<Record<string, string>>
}

/** Why two records may be one; `name` is surest. Whether they are is for a person to say. */
export type Likeness = 'name' | 'alias' | 'translation'

export interface Likely {
  id: number
  likeness: Likeness
}

/** The records that may be the same source as `source`: of its kind, with a name in common. */
export function duplicatesOf(source: SourceRecord, others: readonly SourceRecord[]): Likely[] {
  return others.flatMap((other): Likely[] => {
    if (other.id === source.id || other.kind !== source.kind) return []
    const likeness = likenessOf(source, other)
    return likeness ? [{ id: other.id, likeness }] : []
  })
}

function likenessOf(a: SourceRecord, b: SourceRecord): Likeness | null {
  if (foldName(a.name) === foldName(b.name)) return 'name'
  const [own, others] = [knownAs(a), knownAs(b)]
  if ([...own].some((name) => others.has(name))) return 'alias'
  const translated = new Set(b.names.map(({ locale, name }) => `${locale}/${foldName(name)}`))
  return a.names.some(({ locale, name }) => translated.has(`${locale}/${foldName(name)}`))
    ? 'translation'
    : null
}

function knownAs({ name, aliases }: SourceRecord): Set<string> {
  return new Set([name, ...aliases].map(foldName))
}

/** The groups of records that share a name, each at least two, by their ids; each record in one group. */
export function duplicateGroups(sources: readonly SourceRecord[]): number[][] {
  const groups = new Map<string, number[]>()
  const keyOf = new Map<string, string>()
  for (const source of sources) {
    const names = [...knownAs(source)].map((name) => `${source.kind}:${name}`)
    const key = names.map((name) => keyOf.get(name)).find((known) => known !== undefined) ?? names[0] ?? ''
    names.forEach((name) => keyOf.set(name, keyOf.get(name) ?? key))
    groups.set(key, [...(groups.get(key) ?? []), source.id])
  }
  return [...groups.values()].filter((ids) => ids.length > 1)
}

/** What of the record that goes the one that stays takes over, and where they contradict each other. */
export interface SourceMerge {
  fields: Pick<SourceRecord, 'role' | 'names' | 'aliases' | 'citation'>
  /** Facts of both that differ: those of the one that stays are kept, the others stay with the tombstone. */
  conflicts: { field: string; kept: string; left: string }[]
}

/** Nothing that only one of them states is lost; what both state differently is kept as it stands in `kept`. */
export function mergeRecords(kept: SourceRecord, gone: SourceRecord): SourceMerge {
  const names = [...kept.names, ...gone.names.filter(({ locale }) => !nameIn(kept, locale))]
  const known = new Set([foldName(kept.name)])
  const aliases = [...kept.aliases, gone.name, ...gone.aliases].filter((alias) => {
    const isNew = !known.has(foldName(alias))
    known.add(foldName(alias))
    return isNew
  })
  const citation = { ...gone.citation, ...kept.citation }
  return {
    fields: { role: kept.role ?? gone.role, names, aliases, citation },
    conflicts: conflictsOf(kept, gone),
  }
}

function nameIn({ names }: SourceRecord, locale: string): string | undefined {
  return names.find((one) => one.locale === locale)?.name
}

function conflictsOf(kept: SourceRecord, gone: SourceRecord): SourceMerge['conflicts'] {
  const pairs: [string, string | null | undefined, string | null | undefined][] = [
    ['role', kept.role, gone.role],
    ...gone.names.map(({ locale, name }): [string, string | undefined, string] => [
      `names.${locale}`,
      nameIn(kept, locale),
      name,
    ]),
    ...Object.entries(gone.citation).map(([key, value]): [string, string | undefined, string] => [
      `citation.${key}`,
      kept.citation[key],
      value,
    ]),
  ]
  return pairs.flatMap(([field, stays, goes]) =>
    stays && goes && stays !== goes ? [{ field, kept: stays, left: goes }] : [],
  )
}
