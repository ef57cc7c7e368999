import { sql } from 'drizzle-orm'

import { canonicalJson } from '../../domain/manuscript/canonical'
import { digestOf, digestsOf } from '../../domain/manuscript/digest'
import type { Manuscript } from '../../domain/manuscript/types'
import { runSql } from '../transaction'
import { compare, eachRow, PAGE, type Check, type Fault, type Row } from './check'

/**
 * Every stored manuscript hashes to the three digests beside it, and the whole one is what the event of its
 * submission says: a manuscript rewritten together with its digests would otherwise agree with itself. So are who
 * submitted it, whose work it is and the identity of its parts: a contributor taken off the list could approve.
 */
export const checkRevisions: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select r.id, r.manuscript, r.digest, r.text_digest, r.attribution_digest,
              r.identity, r.contributors, r.submitted_by_name, r.note, e.digest as submitted, e.actor_name, e.reason,
              e.details->'contributors' as stated_contributors, e.details->>'identity' as stated_identity
            from revisions r
            left join events e on e.type = 'article.submitted' and e.revision = r.id
            where r.id > ${after} order by r.id limit ${PAGE}`,
      ),
    (row) => {
      const { whole, text, attribution } = digestsOf(row.manuscript as Manuscript)
      return (
        compare('revisions', row, 'digest', row.digest, whole) ??
        compare('revisions', row, 'textDigest', row.text_digest, text) ??
        compare('revisions', row, 'attributionDigest', row.attribution_digest, attribution) ??
        compare('revisions', row, 'eventDigest', row.submitted, row.digest) ??
        compare('revisions', row, 'submittedByName', row.actor_name, row.submitted_by_name) ??
        compare('revisions', row, 'note', row.reason, row.note) ??
        compareStated(row)
      )
    },
  )

/** Events of earlier versions say neither whose work a revision is nor what its parts are. */
function compareStated(row: Row): Fault | null {
  const { stated_contributors: contributors, stated_identity: identity } = row
  if (contributors === null && identity === null) return null
  return (
    compare('revisions', row, 'contributors', canonicalJson(contributors), canonicalJson(row.contributors)) ??
    compare('revisions', row, 'identity', identity, digestOf(row.identity))
  )
}
