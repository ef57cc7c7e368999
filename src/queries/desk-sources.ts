import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import {
  duplicateGroups,
  duplicatesOf,
  mergeRecords,
  type Likeness,
  type SourceMerge,
  type SourceRecord,
} from '../domain/sources/merge'
import type { Source } from '../payload-types'
import { abilitiesOf, namedSource, type NamedSource } from './desk-quotation'
import { loadSources, sourceRecord } from './source-records'
import { runSql } from './transaction'

/** A record that may be the same source, and what merging would do either way. */
export interface LikelySource extends NamedSource {
  lockVersion: number
  likeness: Likeness
  quotations: number
  /** What the source on the screen would take over from this one. */
  merge: SourceMerge
}

/** One source on the screen of duplicates. */
export interface DeskSource {
  source: NamedSource & { lockVersion: number; aliases: readonly string[]; names: SourceRecord['names'] }
  /** Where it was merged into another one. */
  mergedInto: NamedSource | null
  quotations: number
  likely: LikelySource[]
  mayMerge: boolean
}

/** A source with the records that may be the same; null for nobody and where there is none. */
export async function deskSource(req: PayloadRequest, id: number): Promise<DeskSource | null> {
  const actor = actorOf(req)
  if (!actor?.roles.length) return null
  const all = await unmerged(req)
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [source] = docs
  if (!source) return null
  const standing = (await loadSources(req, [id])).get(id)
  const record = sourceRecord(source)
  const counts = await quotationCounts(req)
  const documents = new Map(all.map((one) => [one.id, one]))
  const likely = source.mergedInto ? [] : duplicatesOf(record, all.map(sourceRecord))
  return {
    source: {
      id,
      name: source.name,
      kind: source.kind,
      role: record.role,
      lockVersion: source.lockVersion,
      aliases: record.aliases,
      names: record.names,
    },
    mergedInto: source.mergedInto ? namedSource(standing) : null,
    quotations: counts.get(id) ?? 0,
    likely: likely.flatMap(({ id: other, likeness }) => {
      const document = documents.get(other)
      const named = namedSource(document)
      if (!document || !named) return []
      const merge = mergeRecords(record, sourceRecord(document))
      return [
        { ...named, lockVersion: document.lockVersion, likeness, quotations: counts.get(other) ?? 0, merge },
      ]
    }),
    mayMerge: abilitiesOf(actor).merge,
  }
}

/** Groups of records that share a name, the sources with most quotations first in each. */
export async function likelyDuplicates(
  req: PayloadRequest,
): Promise<(NamedSource & { quotations: number })[][]> {
  if (!actorOf(req)?.roles.length) return []
  const all = await unmerged(req)
  const counts = await quotationCounts(req)
  const documents = new Map(all.map((one) => [one.id, one]))
  return duplicateGroups(all.map(sourceRecord)).map((ids) =>
    ids
      .flatMap((id) => {
        const named = namedSource(documents.get(id))
        return named ? [{ ...named, quotations: counts.get(id) ?? 0 }] : []
      })
      .sort((a, b) => b.quotations - a.quotations),
  )
}

async function unmerged(req: PayloadRequest): Promise<Source[]> {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { mergedInto: { exists: false } },
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'id',
    overrideAccess: false,
    req,
  })
  return docs
}

/** How many quotations name each source, as their speaker or as the document they stand in. */
async function quotationCounts(req: PayloadRequest): Promise<Map<number, number>> {
  const rows = await runSql(
    req,
    sql`select source, count(distinct quote)::int as count from (
          select attribution_speaker_id as source, id as quote from quotes
          union all select attribution_in_document_id, id from quotes
        ) named where source is not null group by source`,
  )
  return new Map(rows.map(({ source, count }) => [Number(source), Number(count)]))
}
