import type { BasePayload, PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { MemoryIndex } from '../../domain/translation/memory/memory-index'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'

/** The index of one pair of languages, and the newest unit that it knows. */
interface Kept {
  index: MemoryIndex
  newest: number
}

/** By database, then by pair of languages. An index is as large as its memory, and read from it in a moment. */
const kept = new WeakMap<BasePayload['db'], Map<string, Kept>>()

/** Ids are given before the transaction that uses them ends: those of a few transactions are looked at again. */
const overlap = 1_000

/**
 * The memory of a pair of languages, brought up to date. A unit that was retired since may still be in it: whoever shows
 * one reads it from the database first.
 */
export async function memoryIndex(
  req: PayloadRequest,
  { sourceLocale, locale }: Pick<TranslationFacts, 'sourceLocale' | 'locale'>,
): Promise<MemoryIndex> {
  const one = keptFor(req, JSON.stringify([sourceLocale, locale]))
  for (let after: number | null = one.newest - overlap; after !== null;) {
    const rows = await runSql(
      req,
      sql`select id, source from memory_units
          where source_locale = ${sourceLocale} and locale = ${locale} and retired_at is null
            and id > ${after} order by id limit ${unitsAtOnce}`,
    )
    for (const row of rows) take(one, Number(row.id), String(row.source))
    after = rows.length < unitsAtOnce ? null : Number(rows.at(-1)?.id)
  }
  return one.index
}

/** Indexing so many takes a few hundredths of a second: others are served between one page and the next. */
const unitsAtOnce = 2_000

function take(one: Kept, id: number, source: string): void {
  if (!one.index.has(id)) one.index.add(id, source)
  one.newest = Math.max(one.newest, id)
}

function keptFor({ payload }: PayloadRequest, pair: string): Kept {
  const ofDatabase = kept.get(payload.db) ?? new Map<string, Kept>()
  kept.set(payload.db, ofDatabase)
  const one = ofDatabase.get(pair) ?? { index: new MemoryIndex(), newest: 0 }
  ofDatabase.set(pair, one)
  return one
}
