import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { authorsCarried, peopleOf, type NumberedAct, type TargetAct } from '../../domain/translation/acts'
import type { TargetFacts } from '../../domain/translation/review/states'
import type { SourceSegment } from '../../domain/translation/segments/types'
import { runSql } from '../transaction'

type Row = Record<string, unknown>

/** A target as it stands, with the sentence it is of and everything its acts say. */
export interface TargetRecord {
  id: number
  translation: number
  lockVersion: number
  /** The sentence of the current source revision and its row; null for an orphan. */
  segment: { id: number; cut: SourceSegment } | null
  /** Key of the section that the sentence stands in; null for the front. */
  section: string | null
  /** The sentence that the target was made from; null while there is no target. */
  basedOn: { id: number; cut: SourceSegment } | null
  facts: TargetFacts
  /** Who changed it last, by name; null when nobody did. */
  lastBy: string | null
  /** Names of the people in `facts`, by id, as they were called when they acted. */
  names: Record<string, string>
  /** How alike the sentence that it was made from and the one that stands are; null where they are the same. */
  similarity: number | null
  /** The targets that a carried one was made of. */
  lineage: number[]
}

/** The sentence that a target was made from is mostly the one that it stands at, and is then not sent twice. */
const columns = sql`t.id, t.translation_id, t.target, t.state, t.freshness, t.origin, t.lineage, t.similarity,
  t.lock_version,
  t.segment_id, s.cut, s.section, t.based_on_id,
  case when t.based_on_id is distinct from t.segment_id then b.cut end as based_on_cut`

/** The target with this id, or null. */
export async function loadTarget(req: PayloadRequest, id: number): Promise<TargetRecord | null> {
  const [row] = await runSql(
    req,
    sql`select ${columns} from segment_translations t
        left join segments s on s.id = t.segment_id left join segments b on b.id = t.based_on_id
        where t.id = ${id}`,
  )
  if (!row) return null
  const [record] = await withActs(req, [row])
  return record ?? null
}

/** Every target of a translation in the order of the source, orphans last. */
export async function loadTargets(req: PayloadRequest, translation: number): Promise<TargetRecord[]> {
  const rows = await runSql(
    req,
    sql`select ${columns} from segment_translations t
        left join segments s on s.id = t.segment_id left join segments b on b.id = t.based_on_id
        where t.translation_id = ${translation} order by s."order", t.id`,
  )
  return withActs(req, rows)
}

/** A page of the targets that stand at a sentence, by the place of the sentence. */
export async function loadTargetsFrom(
  req: PayloadRequest,
  translation: number,
  { from, limit }: { from: number; limit: number },
): Promise<TargetRecord[]> {
  const rows = await runSql(
    req,
    sql`select ${columns} from segment_translations t
        join segments s on s.id = t.segment_id left join segments b on b.id = t.based_on_id
        where t.translation_id = ${translation} and s."order" >= ${from} order by s."order" limit ${limit}`,
  )
  return withActs(req, rows)
}

interface ReadAct extends NumberedAct {
  personName: string
}

async function withActs(req: PayloadRequest, rows: readonly Row[]): Promise<TargetRecord[]> {
  const lineages = rows.flatMap(({ lineage }) => lineageOf(lineage))
  const acts = await actsOn(req, 'segment', [...rows.map(({ id }) => Number(id)), ...lineages])
  return rows.map((row) => {
    const own = acts.get(Number(row.id)) ?? []
    const origins = lineageOf(row.lineage).map((id) => acts.get(id) ?? [])
    return recordOf(row, own, origins)
  })
}

function lineageOf(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : []
}

/** The acts on these targets, oldest first. */
export async function actsOn(
  req: PayloadRequest,
  kind: 'segment' | 'quotation',
  subjects: readonly number[],
): Promise<Map<number, ReadAct[]>> {
  const acts = new Map<number, ReadAct[]>()
  if (subjects.length === 0) return acts
  const rows = await runSql(
    req,
    sql`select id, subject, act, person, person_name, (coalesce(target, '') <> '') as has_target from translation_acts
        where kind = ${kind} and subject = any(${`{${[...new Set(subjects)].join(',')}}`}::numeric[]) order by id`,
  )
  for (const row of rows) {
    const one = {
      id: Number(row.id),
      act: row.act as TargetAct,
      person: String(row.person),
      personName: String(row.person_name),
      // Only whether there are words at all tells who their people are.
      target: row.has_target ? '…' : '',
    }
    acts.set(Number(row.subject), [...(acts.get(Number(row.subject)) ?? []), one])
  }
  return acts
}

function recordOf(
  row: Row,
  acts: readonly ReadAct[],
  origins: readonly (readonly ReadAct[])[],
): TargetRecord {
  return {
    id: Number(row.id),
    translation: Number(row.translation_id),
    lockVersion: Number(row.lock_version),
    segment: row.segment_id === null ? null : { id: Number(row.segment_id), cut: row.cut as SourceSegment },
    section: typeof row.section === 'string' ? row.section : null,
    basedOn:
      row.based_on_id === null
        ? null
        : { id: Number(row.based_on_id), cut: (row.based_on_cut ?? row.cut) as SourceSegment },
    facts: {
      state: row.state as TargetFacts['state'],
      freshness: row.freshness as TargetFacts['freshness'],
      target: typeof row.target === 'string' ? row.target : '',
      origin: (row.origin ?? 'human') as TargetFacts['origin'],
      ...peopleOf(acts, authorsCarried(acts, origins)),
    },
    lastBy: acts.findLast(({ act }) => act !== 'followed')?.personName ?? null,
    names: Object.fromEntries(
      [...origins.flat(), ...acts].map(({ person, personName }) => [person, personName]),
    ),
    lineage: lineageOf(row.lineage),
    similarity: row.similarity === null ? null : Number(row.similarity),
  }
}
