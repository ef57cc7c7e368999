import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { similarPairs } from '../../domain/manuscript/similarity'
import { plainText } from '../../domain/translation/segments/coded-text'
import { textHashOf } from '../../domain/translation/segments/hashes'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'

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

/** Below this a match helps nobody. */
const leastSimilar = 0.6
const mostMatches = 5
const mostUnits = 20_000

/** The best approved pairs for a sentence, the most alike first. */
export async function memoryMatches(
  req: PayloadRequest,
  translation: TranslationFacts,
  source: string,
): Promise<MemoryMatch[]> {
  if (source === '') return []
  const units = await unitsOf(req, translation)
  const hash = textHashOf(source)
  const exact = units.filter((unit) => textHashOf(unit.source) === hash)
  const rest = units.filter((unit) => !exact.includes(unit))
  const fuzzy = similarPairs(
    rest.map((unit) => plainText(unit.source)),
    [plainText(source)],
  ).flatMap(({ previous, dice }) => {
    const unit = rest[previous]
    return unit && dice >= leastSimilar ? [{ ...unit, similarity: dice }] : []
  })
  return [...exact.map((unit) => ({ ...unit, similarity: 1 })), ...fuzzy].slice(0, mostMatches)
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

async function unitsOf(
  req: PayloadRequest,
  { sourceLocale, locale }: TranslationFacts,
): Promise<MemoryUnit[]> {
  const rows = await runSql(
    req,
    sql`select id, source, target, approved_by_name, at from memory_units
        where source_locale = ${sourceLocale} and locale = ${locale} and retired_at is null
        order by id desc limit ${mostUnits}`,
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
