import { sql } from 'drizzle-orm'

import { runSql } from '../transaction'
import { compare, eachRow, PAGE, type Check } from './check'

/**
 * Every decision names the digest that its revision has for that scope, and says what its event says: who
 * decided what. A request for changes rewritten into an approval would otherwise go unseen.
 */
export const checkDecisions: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select d.id, d.digest, d.verdict, d.scope, d.by_id, d.by_name,
              coalesce(d.override_reason, d.comment) as reason,
              case d.scope when 'text' then r.text_digest else r.attribution_digest end as scope_digest,
              e.digest as event_digest, e.details->>'verdict' as event_verdict, e.details->>'scope' as event_scope,
              e.actor, e.actor_name, e.reason as event_reason
            from decisions d
            left join revisions r on r.id = d.revision_id
            left join events e on e.type = 'revision.decided' and e.revision = d.revision_id
              and e.details->>'decision' = d.id::text
            where d.id > ${after} order by d.id limit ${PAGE}`,
      ),
    (row) =>
      compare('decisions', row, 'digest', row.scope_digest, row.digest) ??
      compare('decisions', row, 'eventDigest', row.event_digest, row.digest) ??
      compare('decisions', row, 'verdict', row.event_verdict, row.verdict) ??
      compare('decisions', row, 'scope', row.event_scope, row.scope) ??
      compare('decisions', row, 'by', row.actor, String(row.by_id)) ??
      compare('decisions', row, 'byName', row.actor_name, row.by_name) ??
      compare('decisions', row, 'reason', row.event_reason, row.reason),
  )
