import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { Contributors } from '../domain/workflow/types'
import { runSql } from './transaction'
import type { WorkingCopy } from './working-copy'

/** Who changed what each scope covers, and the last change that was counted. */
export interface Contributions {
  contributors: Contributors
  lastEdit: number
}

/**
 * The people who changed anything that this working copy is made of after `since`: the last change that
 * the published revision included, or 0 when nothing was ever published.
 */
export async function contributionsSince(
  req: PayloadRequest,
  { article, sections, quotes, sources }: WorkingCopy,
  since: number,
): Promise<Contributions> {
  const documents = [
    `articles/${article.id}`,
    ...sections.map(({ id }) => `sections/${id}`),
    ...quotes.map(({ id }) => `quotes/${id}`),
    ...sources.map(({ id }) => `sources/${id}`),
  ]
  const rows = await runSql(
    req,
    sql`select scope, person from edits
        where id > ${since} and collection || '/' || document in ${documents}
        group by scope, person order by scope, person`,
  )
  const [last] = await runSql(req, sql`select coalesce(max(id), 0) as id from edits`)
  const people = (scope: string) => rows.filter((row) => row.scope === scope).map((row) => String(row.person))
  return {
    contributors: { text: people('text'), attribution: people('attribution') },
    lastEdit: Number(last?.id ?? 0),
  }
}
