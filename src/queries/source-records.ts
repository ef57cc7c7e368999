import type { PayloadRequest } from 'payload'

import type { SourceRecord } from '../domain/sources/merge'
import type { Source } from '../payload-types'
import { idOf } from './quote-value'

/** A source's document as the value that duplicates are found and merged by. */
export function sourceRecord({ id, kind, name, role, names, aliases, citation }: Source): SourceRecord {
  const stated = Object.entries(citation ?? {}).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return {
    id,
    kind,
    name,
    role: role || null,
    names: (names ?? []).map((one) => ({ locale: one.locale, name: one.name })),
    aliases: aliases ?? [],
    citation: Object.fromEntries(stated) as Record<string, string>,
  }
}

/**
 * Sources by id, each under the id that was asked for: where one was merged, the one that stands in its place.
 * The caller has checked who asks: this reads past access.
 */
export async function loadSources(req: PayloadRequest, ids: readonly number[]): Promise<Map<number, Source>> {
  const found = new Map((await findSources(req, ids)).map((source) => [source.id, source]))
  for (let missing = mergedAway(found); missing.length > 0; missing = mergedAway(found)) {
    for (const source of await findSources(req, missing)) found.set(source.id, source)
  }
  return new Map(
    ids.flatMap((id) => {
      const standing = follow(found, id)
      return standing ? [[id, standing]] : []
    }),
  )
}

async function findSources(req: PayloadRequest, ids: readonly number[]): Promise<Source[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Where the pointers lead that have not been read yet. */
function mergedAway(found: ReadonlyMap<number, Source>): number[] {
  return [...found.values()].flatMap(({ mergedInto }) => {
    const into = idOf(mergedInto)
    return into !== null && !found.has(into) ? [into] : []
  })
}

function follow(found: ReadonlyMap<number, Source>, id: number): Source | undefined {
  const source = found.get(id)
  const into = idOf(source?.mergedInto)
  return into === null ? source : follow(found, into)
}
