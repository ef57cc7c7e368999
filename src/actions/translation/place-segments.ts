import { sql } from 'drizzle-orm'

import type { Identity } from '../../domain/manuscript/types'
import { cutSegments } from '../../domain/translation/segments/cut'
import type { SourceSegment } from '../../domain/translation/segments/types'
import type { Revision } from '../../payload-types'
import { identityOf, manuscriptOf } from '../../queries/revision-facts'
import { runSql } from '../../queries/transaction'
import type { Act } from '../within-transaction'

/** A sentence of a source revision, and its row. */
export interface PlacedSegment {
  id: number
  cut: SourceSegment
}

/** The sentences of a source revision, in order; cut once, and the same for every locale. */
export async function placeSegments(act: Act, revision: Revision): Promise<PlacedSegment[]> {
  const known = await segmentsOf(act, revision.id)
  if (known.length > 0) return known
  const identity = identityOf(revision)
  const rows = cutSegments({ manuscript: manuscriptOf(revision), identity }).map((cut) => ({
    order: cut.order,
    block: cut.block,
    section: sectionOf(cut, identity),
    source: cut.text,
    text_hash: cut.textHash,
    cut,
  }))
  const at = act.now.toISOString()
  await runSql(
    act.req,
    sql`insert into segments (revision_id, "order", block, section, source, text_hash, cut, created_at, updated_at)
        select ${revision.id}::int, x."order", x.block, x.section, x.source, x.text_hash, x.cut, ${at}::timestamptz, ${at}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as x("order" int, block text, section text, source text, text_hash text, cut jsonb)`,
  )
  return segmentsOf(act, revision.id)
}

async function segmentsOf({ req }: Act, revision: number): Promise<PlacedSegment[]> {
  const rows = await runSql(
    req,
    sql`select id, cut from segments where revision_id = ${revision} order by "order"`,
  )
  return rows.map(({ id, cut }) => ({ id: Number(id), cut: cut as SourceSegment }))
}

function sectionOf({ block }: SourceSegment, { sections }: Identity): string | null {
  const section = sections.find(({ id, blocks }) => block === `heading:${id}` || blocks.includes(block))
  return section?.id ?? null
}

/** Empty targets for these sentences. */
export async function addEmptyTargets(
  { req, now }: Act,
  translation: number,
  segments: readonly (number | null)[],
): Promise<void> {
  if (segments.length === 0) return
  const at = now.toISOString()
  await runSql(
    req,
    sql`insert into segment_translations
          (translation_id, segment_id, state, freshness, lock_version, created_at, updated_at)
        select ${translation}::int, x.id::int, 'untranslated'::enum_segment_translations_state,
          'current'::enum_segment_translations_freshness, 1, ${at}::timestamptz, ${at}::timestamptz
        from jsonb_array_elements_text(${JSON.stringify(segments)}::jsonb) with ordinality as x(id, place)
        order by x.place`,
  )
}
