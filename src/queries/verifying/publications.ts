import { sql } from 'drizzle-orm'

import { canonicalJson } from '../../domain/manuscript/canonical'
import { digestOf, wordingDigest } from '../../domain/manuscript/digest'
import type { Identity, Manuscript } from '../../domain/manuscript/types'
import { deliveryDocument, representationOf } from '../../domain/republishing/delivery'
import { pageProjection } from '../../domain/republishing/page'
import type { HistoryKind, PublicationFacts } from '../../domain/republishing/types'
import type { Publication } from '../../payload-types'
import { publicFactsOf } from '../publication-facts'
import { runSql } from '../transaction'
import { compare, eachRow, PAGE, type Check, type Fault, type Row } from './check'

/**
 * Every pointer agrees with its last event and its revision; whatever was ever published had been approved by
 * somebody whose work it was not; what readers are told beside the text (its history and its dates, who approved,
 * its address, why it was withdrawn) agrees with the record; and the finished bytes are made of that.
 */
export const checkPublications: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select p.*, r.digest as revision_digest, r.number as revision_number, r.manuscript, r.identity,
              e.revision as event_revision, e.digest as event_digest, e.type as event_type, e.reason as event_reason,
              (select json_agg(json_build_object('at', h.at, 'digest', h.digest, 'note', h.reason,
                  'type', h.type, 'kind', h.details->>'kind') order by h.sequence)
                from events h where h.article = p.article_id and h.locale = p.locale
                  and (h.type like 'publication.%' or h.type = 'revision.withheld')) as told,
              ${unapproved} as unapproved,
              (select string_agg(a.slug, ' ') from addresses a where a.publication_id = p.id and a.current) as address,
              (select count(*)::int from jsonb_array_elements(p.page->'approvals') a
                where not exists (select 1 from decisions d
                  where d.article_id = p.article_id and d.verdict = 'approve'
                    and (d.locale = p.locale
                      or (d.scope = 'attribution' and d.digest = r.source_attribution_digest))
                    and d.scope::text = a->>'scope' and d.by_name = a->>'by'
                    and d.override_reason is not distinct from a->'override'->>'reason'
                    and d.decided_at = (a->>'at')::timestamptz)) as unfounded_approvals,
              (select count(*)::int from (
                select * from copydesk_quotations_of(p)
                except select * from copydesk.quotations q where q.publication_id = p.id
              ) missing) + (select count(*)::int from (
                select * from copydesk.quotations q where q.publication_id = p.id and q.standing
                except select * from copydesk_quotations_of(p)
              ) unfounded) as wrong_quotations
            from publications p
            left join revisions r on r.id = p.revision_id
            left join lateral (
              select * from events e
              where e.article = p.article_id and e.locale = p.locale and e.type like 'publication.%'
              order by e.sequence desc limit 1
            ) e on true
            where p.id > ${after} order by p.id limit ${PAGE}`,
      ),
    (row) => comparePointer(row) ?? compareFacts(row, factsOf(row)) ?? compareBytes(row, factsOf(row)),
  )

/**
 * How often, at a moment of publishing, a scope had no approval that counted: taken before, after the last
 * withdrawal, on these very words, by nobody whose work they were unless with a reason. How many approvals were asked
 * for is the policy of that day; that one was is the promise of every day.
 */
const unapproved = sql`(select count(*)::int from events h
  join revisions s on s.id = h.revision
  cross join (values ('text'), ('attribution')) as scopes (scope)
  where h.article = p.article_id and h.locale = p.locale
    and h.type in ('publication.published', 'publication.republished')
    and not exists (select 1 from decisions d
      join events de on de.type = 'revision.decided' and de.revision = d.revision_id
        and de.details->>'decision' = d.id::text
      where d.article_id = p.article_id and d.verdict = 'approve' and d.scope::text = scopes.scope
        and (d.locale = p.locale and d.digest = case scopes.scope when 'text' then s.text_digest else s.attribution_digest end
          or scopes.scope = 'attribution' and d.digest = s.source_attribution_digest)
        and (d.override_reason is not null or not s.contributors->scopes.scope @> to_jsonb(d.by_id::text))
        and de.sequence < h.sequence
        and de.sequence > coalesce((select max(w.sequence) from events w where w.type = 'publication.withdrawn'
          and w.article = p.article_id and w.locale = p.locale and w.sequence < h.sequence), 0)))`

function factsOf(row: Row): PublicationFacts {
  return publicFactsOf({ page: row.page, slug: row.slug, digest: row.digest } as unknown as Publication)
}

function comparePointer(row: Row): Fault | null {
  const state = row.event_type === 'publication.withdrawn' ? 'withdrawn' : 'published'
  return (
    compare('publications', row, 'digest', row.revision_digest, row.digest) ??
    compare('publications', row, 'revision', Number(row.event_revision), Number(row.revision_id)) ??
    compare('publications', row, 'eventDigest', row.event_digest, row.digest) ??
    compare('publications', row, 'state', state, row.state) ??
    compare('publications', row, 'address', row.slug, row.address)
  )
}

function compareFacts(row: Row, facts: PublicationFacts): Fault | null {
  const { approvals, history, revision } = facts
  const happened = (row.told ?? []) as Happening[]
  const expected = happened.map((one, index) => ({
    at: one.at,
    digest: one.digest,
    note: one.note,
    kind: kindOf(one, index),
  }))
  const told = history.map(({ at, digest, note, kind }) => ({ at, digest, note, kind }))
  const reason = row.state === 'withdrawn' ? row.event_reason : null
  const shown = [...new Set(approvals.map(({ scope }) => scope))].sort().join(' ')
  return (
    compare('publications', row, 'number', Number(row.revision_number), revision) ??
    compare('publications', row, 'unapproved', 0, row.unapproved) ??
    compare('publications', row, 'history', canonicalJson(expected), canonicalJson(told)) ??
    compareDates(row, facts, happened) ??
    compare('publications', row, 'approvals', 0, row.unfounded_approvals) ??
    compare('publications', row, 'approvedScopes', 'attribution text', shown) ??
    compare('publications', row, 'withdrawnReason', reason, row.withdrawn_reason)
  )
}

interface Happening {
  at: string
  digest: string
  note: string | null
  type: string
  kind: HistoryKind | null
}

/** What readers are told that an event was. */
function kindOf({ type, kind }: Happening, index: number): HistoryKind {
  if (type === 'publication.withdrawn') return 'withdrawn'
  if (type === 'revision.withheld') return 'withheld'
  if (index === 0) return 'first'
  return type === 'publication.republished' ? 'republished' : (kind ?? 'update')
}

/** A minor change is no new date; the columns by which lists are ordered say what the page says. */
function compareDates(row: Row, facts: PublicationFacts, happened: readonly Happening[]): Fault | null {
  const { firstPublishedAt, publishedAt } = facts
  const published = happened.filter(({ type }) => /^publication\.(re)?published$/.test(type))
  const dated = published.filter((one, index) => index === 0 || one.kind !== 'minor')
  return (
    compare('publications', row, 'firstPublishedAt', published[0]?.at, firstPublishedAt) ??
    compare('publications', row, 'publishedAt', dated.at(-1)?.at, publishedAt) ??
    compare('publications', row, 'firstPublishedAt', firstPublishedAt, instant(row.first_published_at)) ??
    compare('publications', row, 'publishedAt', publishedAt, instant(row.published_at))
  )
}

function instant(value: unknown): string {
  return new Date(value as string | Date).toISOString()
}

function compareBytes(row: Row, facts: PublicationFacts): Fault | null {
  const { manuscript, identity } = row as { manuscript: Manuscript; identity: Identity }
  const { body, etag } = representationOf(deliveryDocument(manuscript, identity, facts))
  const page = digestOf(pageProjection(manuscript, identity, facts))
  return (
    compare('publications', row, 'etag', etag, row.etag) ??
    compare(
      'publications',
      row,
      'representation',
      wordingDigest(body),
      wordingDigest(String(row.representation)),
    ) ??
    compare('publications', row, 'page', page, digestOf(row.page)) ??
    compare('publications', row, 'quotations', 0, row.wrong_quotations)
  )
}
