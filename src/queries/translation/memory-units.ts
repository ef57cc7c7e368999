import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { runSql } from '../transaction'

/** An approved pair as it leaves the house. */
export interface StoredUnit {
  id: string
  source: string
  target: string
  approvedBy: string
  at: Date
}

/** The memory of a pair of languages, oldest first. The caller has checked who asks: this reads past access. */
export async function loadMemory(
  req: PayloadRequest,
  { sourceLocale, locale }: { sourceLocale: string; locale: string },
): Promise<StoredUnit[]> {
  const rows = await runSql(
    req,
    sql`select id, source, target, approved_by_name, at from memory_units
        where source_locale = ${sourceLocale} and locale = ${locale} and retired_at is null order by id`,
  )
  return rows.map(({ id, source, target, approved_by_name: approvedBy, at }) => ({
    id: String(id),
    source: String(source),
    target: String(target),
    approvedBy: String(approvedBy),
    at: new Date(String(at)),
  }))
}
