import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { runSql } from './transaction'

/**
 * The triggers by which PostgreSQL keeps the record, and the functions that those ask; see the migrations that make
 * them. A migration that changes one changes its fingerprint here: the test of the triggers says to what.
 */
const expected: Readonly<Record<string, string>> = {
  copydesk_revisions_content: 'cc2abec076b8',
  copydesk_revisions_once: '4dc6c2c295e5',
  copydesk_revisions_event: '290c5f41236f',
  copydesk_revisions_delete: 'df12305cdafc',
  copydesk_revisions_truncate: '677841a68f99',
  copydesk_decisions_change: '6db614d818f1',
  copydesk_decisions_event: '3906bbb8984d',
  copydesk_decisions_truncate: 'fd45eb3d8a29',
  copydesk_events_chain: 'c7ad1d658c07',
  copydesk_events_change: '3229c62b47da',
  copydesk_events_truncate: 'c8a92a1fe5fa',
  copydesk_publications_delete: '376e641b188d',
  copydesk_publications_truncate: '9f002ebee653',
  copydesk_publications_event: '9ea43c5afe1a',
  copydesk_publications_notify: '67d02a18d7cf',
  copydesk_publications_quotations: '7ff78628a944',
  copydesk_quotations_change: 'db1e7eb8e620',
  copydesk_quotations_truncate: '445e7c315c13',
  copydesk_addresses_content: '71a11fba6f0b',
  copydesk_addresses_delete: 'a139c94c4692',
  copydesk_addresses_truncate: '5ddf0485eebc',
  copydesk_addresses_event: '71983fb41d3a',
  copydesk_verifications_change: '32807cbff6af',
  copydesk_verifications_truncate: '23648d2fc824',
  copydesk_passages_change: '06e337ede0c9',
  copydesk_passages_truncate: '52e2e029c968',
  copydesk_edits_change: '3dbbe15c0932',
  copydesk_edits_truncate: '4d89e547b9f5',
  copydesk_comments_content: 'a350a0a9d242',
  copydesk_comments_delete: '5ef2e2aa5ebb',
  copydesk_translations_content: '65436d1854bb',
  copydesk_translations_delete: 'fad65092d4ec',
  copydesk_translations_event: '385e4a8ba6da',
  copydesk_segments_change: 'e8eee78c6eaa',
  copydesk_segments_truncate: 'df0ee405ab47',
  copydesk_segment_translations_delete: '63621edf71fa',
  copydesk_segment_translations_truncate: 'ce7444f43a35',
  copydesk_segment_translations_act: '8f27bd723ac9',
  copydesk_quote_translations_delete: '497f57e88863',
  copydesk_quote_translations_truncate: '759a3a096801',
  copydesk_quote_translations_act: 'bac1ef4afaa7',
  copydesk_translation_acts_change: '891277279b2c',
  copydesk_translation_acts_truncate: 'cab2266882ca',
  copydesk_waivers_change: '503ee4e7e846',
  copydesk_waivers_truncate: 'c743c91b798f',
  copydesk_review_issues_content: '4e92eaf5db5c',
  copydesk_review_issues_delete: '721780aa3e4c',
  copydesk_memory_units_content: '4279d2e1eb56',
  copydesk_memory_units_delete: '1561d4d5e71a',
  copydesk_event_names: 'ec009985763f',
  copydesk_json: '759cb0984dc0',
  copydesk_quotations_of: '141a1b843629',
  copydesk_readers_were_told: 'ddb64417a518',
  copydesk_written_now: '24492d567c53',
}

/**
 * What the migrations made, as it is: a trigger by its table, its moment, its arguments and its function, in force; a
 * function by its body. One that keeps its name and refuses nothing any more is not the same. In a session that
 * plays the replica no trigger fires, and none counts.
 */
const asTheyAre = sql`
  select t.tgname as name, left(md5(concat_ws('|', c.relname, t.tgtype, encode(t.tgargs, 'escape'), t.tgdeferrable,
      t.tginitdeferred, t.tgqual is null, p.proname, p.prosrc)), 12) as fingerprint
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
    where t.tgname like 'copydesk\\_%' and not t.tgisinternal
      and (t.tgenabled = 'A' or t.tgenabled = 'O' and current_setting('session_replication_role') <> 'replica')
  union all
  select p.proname, left(md5(concat_ws('|', pg_get_function_identity_arguments(p.oid), p.prosrc)), 12)
    from pg_proc p
    where p.proname like 'copydesk\\_%' and p.prorettype <> 'trigger'::regtype`

/** The triggers that are not there, are switched off, or do something else than the migrations say. */
export async function missingTriggers(req: PayloadRequest): Promise<string[]> {
  const rows = await runSql(req, asTheyAre)
  const present = new Map(rows.map(({ name, fingerprint }) => [String(name), fingerprint]))
  return Object.entries(expected)
    .filter(([name, fingerprint]) => present.get(name) !== fingerprint)
    .map(([name]) => name)
}
