import { sql } from 'drizzle-orm'

import { canonicalJson } from '../../domain/manuscript/canonical'
import { digestOf, wordingDigest } from '../../domain/manuscript/digest'
import type { Identity, Manuscript } from '../../domain/manuscript/types'
import { deliveryDocument, representationOf } from '../../domain/republishing/delivery'
import { pageProjection } from '../../domain/republishing/page'
import type { PublicationFacts } from '../../domain/republishing/types'
import type { Publication } from '../../payload-types'
import { publicFactsOf } from '../publication-facts'
import { runSql } from '../transaction'
import { compare, eachRow, PAGE, type Check, type Fault, type Row } from './check'

/**
 * Every pointer agrees with its last event and its revision; what readers are told beside the text (its
 * history, who approved, its address, why it was withdrawn) agrees with the record; and the finished bytes
 * are made of that.
 */
export const checkPublications: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select p.*, r.digest as revision_digest, r.number as revision_number, r.manuscript, r.identity,
              e.revision as event_revision, e.digest as event_digest, e.type as event_type, e.reason as event_reason,
              (select json_agg(json_build_object('at', h.at, 'digest', h.digest, 'note', h.reason) order by h.sequence)
                from events h where h.article = p.article_id and h.locale = p.locale
                  and (h.type like 'publication.%' or h.type = 'revision.withheld')) as told,
              (select string_agg(a.slug, ' ') from addresses a where a.publication_id = p.id and a.current) as address,
              (select count(*)::int from jsonb_array_elements(p.page->'approvals') a
                where not exists (select 1 from decisions d
                  where d.article_id = p.article_id and d.verdict = 'approve'
                    and (d.locale = p.locale
                      or (d.scope = 'attribution' and d.digest = r.source_attribution_digest))
                    and d.scope::text = a->>'scope' and d.by_name = a->>'by'
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

function compareFacts(row: Row, { history, revision }: PublicationFacts): Fault | null {
  const told = history.map(({ at, digest, note }) => ({ at, digest, note }))
  const reason = row.state === 'withdrawn' ? row.event_reason : null
  return (
    compare('publications', row, 'number', Number(row.revision_number), revision) ??
    compare('publications', row, 'history', canonicalJson(row.told ?? []), canonicalJson(told)) ??
    compare('publications', row, 'approvals', 0, row.unfounded_approvals) ??
    compare('publications', row, 'withdrawnReason', reason, row.withdrawn_reason)
  )
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
