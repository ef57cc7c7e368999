import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { runSql } from './transaction'

/** The triggers by which PostgreSQL keeps the record; see the migration that makes them. */
const expected = [
  'copydesk_revisions_content',
  'copydesk_revisions_once',
  'copydesk_revisions_event',
  'copydesk_revisions_delete',
  'copydesk_revisions_truncate',
  'copydesk_decisions_change',
  'copydesk_decisions_event',
  'copydesk_decisions_truncate',
  'copydesk_events_chain',
  'copydesk_events_change',
  'copydesk_events_truncate',
  'copydesk_publications_delete',
  'copydesk_publications_truncate',
  'copydesk_publications_event',
  'copydesk_publications_notify',
  'copydesk_publications_quotations',
  'copydesk_quotations_change',
  'copydesk_quotations_truncate',
  'copydesk_addresses_content',
  'copydesk_addresses_delete',
  'copydesk_addresses_truncate',
  'copydesk_addresses_event',
  'copydesk_verifications_change',
  'copydesk_verifications_truncate',
  'copydesk_passages_change',
  'copydesk_passages_truncate',
  'copydesk_edits_change',
  'copydesk_edits_truncate',
  'copydesk_comments_content',
  'copydesk_comments_delete',
  'copydesk_translations_content',
  'copydesk_translations_delete',
  'copydesk_translations_event',
  'copydesk_segments_change',
  'copydesk_segments_truncate',
  'copydesk_segment_translations_delete',
  'copydesk_segment_translations_truncate',
  'copydesk_segment_translations_act',
  'copydesk_quote_translations_delete',
  'copydesk_quote_translations_truncate',
  'copydesk_quote_translations_act',
  'copydesk_translation_acts_change',
  'copydesk_translation_acts_truncate',
  'copydesk_waivers_change',
  'copydesk_waivers_truncate',
  'copydesk_review_issues_content',
  'copydesk_review_issues_delete',
  'copydesk_memory_units_content',
  'copydesk_memory_units_delete',
] as const

/** The triggers that are not there, or are switched off. */
export async function missingTriggers(req: PayloadRequest): Promise<string[]> {
  const rows = await runSql(
    req,
    sql`select tgname from pg_trigger where tgname like 'copydesk_%' and tgenabled <> 'D'`,
  )
  const present = new Set(rows.map(({ tgname }) => tgname))
  return expected.filter((name) => !present.has(name))
}
