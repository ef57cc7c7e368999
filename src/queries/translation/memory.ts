import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { adaptTarget } from '../../domain/translation/memory/memory-text'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'
import { memoryIndex } from './memory-index'

/** An approved pair of sentences. */
export interface MemoryUnit {
  id: number
  source: string
  target: string
  approvedBy: string
  at: string
}

/** A unit with how alike its source is: 1 for the same text. */
export interface MemoryMatch extends MemoryUnit {
  similarity: number
}

const mostMatches = 5

/**
 * The best approved pairs for a sentence, the most alike first, each with its quotations exchanged for the sentence's
 * own: another text's would put its words in here.
 */
export async function memoryMatches(
  req: PayloadRequest,
  translation: TranslationFacts,
  source: string,
): Promise<MemoryMatch[]> {
  if (source === '') return []
  const index = await memoryIndex(req, translation)
  const found = index.find(source, { most: mostMatches + spare })
  const units = await unitsById(
    req,
    found.map(({ id }) => id),
  )
  const matches = found.flatMap(({ id, similarity }) => {
    const unit = units.get(id)
    if (!unit) index.remove(id)
    return unit ? [{ ...unit, target: adaptTarget(unit, source), similarity }] : []
  })
  return matches.slice(0, mostMatches)
}

/** Found by the index and retired since: so many more are looked at. */
const spare = 15

/** A unit that is retired is none. */
async function unitsById(req: PayloadRequest, ids: readonly number[]): Promise<Map<number, MemoryUnit>> {
  if (ids.length === 0) return new Map()
  const rows = await runSql(
    req,
    sql`select id, source, target, approved_by_name, at from memory_units
        where id = any(${`{${ids.join(',')}}`}::integer[]) and retired_at is null`,
  )
  return new Map(rows.map(unitOf).map((unit) => [unit.id, unit]))
}

/** Approved pairs in which these words stand, in the source or in the target; the latest first. */
export async function concordance(
  req: PayloadRequest,
  { sourceLocale, locale }: TranslationFacts,
  words: string,
): Promise<MemoryUnit[]> {
  const wanted = words.trim()
  if (wanted === '') return []
  const rows = await runSql(
    req,
    sql`select id, source, target, approved_by_name, at from memory_units
        where source_locale = ${sourceLocale} and locale = ${locale} and retired_at is null
          and (position(lower(${wanted}) in lower(source)) > 0 or position(lower(${wanted}) in lower(target)) > 0)
        order by id desc limit 50`,
  )
  return rows.map(unitOf)
}

function unitOf(row: Record<string, unknown>): MemoryUnit {
  return {
    id: Number(row.id),
    source: String(row.source),
    target: String(row.target),
    approvedBy: String(row.approved_by_name),
    at: new Date(String(row.at)).toISOString(),
  }
}
