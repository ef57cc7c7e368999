import { sql } from 'drizzle-orm'

import { digestsOf } from '../../domain/manuscript/digest'
import type { Manuscript } from '../../domain/manuscript/types'
import { runSql } from '../transaction'
import { compare, eachRow, PAGE, type Check } from './check'

/**
 * Every stored manuscript hashes to the three digests beside it, and the whole one is what the event of its
 * submission says: a manuscript rewritten together with its digests would otherwise agree with itself.
 */
export const checkRevisions: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select r.id, r.manuscript, r.digest, r.text_digest, r.attribution_digest, e.digest as submitted
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
        compare('revisions', row, 'eventDigest', row.submitted, row.digest)
      )
    },
  )
