import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { TranslatedFrom } from '../../domain/republishing/types'
import type { Revision } from '../../payload-types'
import { idOf } from '../quote-value'
import { runSql } from '../transaction'

/** What readers of a translation are told of its source, as it stands now; undefined for what is no translation. */
export async function translatedFromNow(
  req: PayloadRequest,
  revision: Revision,
): Promise<TranslatedFrom | undefined> {
  const source = idOf(revision.sourceRevision)
  if (source === null) return undefined
  const [row] = await runSql(
    req,
    sql`select s.locale, s.number, s.digest, s.text_digest, p.slug, p.state, r.text_digest as published_text
        from revisions s
        left join publications p on p.article_id = s.article_id and p.locale = s.locale
        left join revisions r on r.id = p.revision_id
        where s.id = ${source}`,
  )
  if (!row) return undefined
  const isCurrent = row.published_text === row.text_digest
  return {
    locale: String(row.locale),
    slug: row.state === 'published' ? String(row.slug) : null,
    revision: Number(row.number),
    digest: String(row.digest),
    state: row.state === 'withdrawn' ? 'withdrawn' : isCurrent ? 'current' : 'corrected',
  }
}
