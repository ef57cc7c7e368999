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

/** Any number but that of the event chain. */
const SAVES_LOCK = 7_305_272

/** Says that a save is under way until the transaction ends. Saves do not wait for each other. */
export async function announceSave(req: PayloadRequest): Promise<void> {
  await runSql(req, sql`select pg_advisory_xact_lock_shared(${SAVES_LOCK})`)
}

/**
 * Waits until every save under way is there for all to see, and lets the next ones begin afterwards. A
 * change that appeared while the working copy is being frozen would have a number below the last one that
 * was counted: whoever made it would never be counted, and could approve it.
 */
export async function waitForSaves(req: PayloadRequest): Promise<void> {
  await runSql(req, sql`select pg_advisory_xact_lock(${SAVES_LOCK})`)
}

/**
 * The people who changed anything that this working copy is made of after `since`: the last change that
 * the published revision included, or 0 when nothing was ever published. Whoever merged a source into one of it
 * changed what a verification of it names, and counts.
 */
export async function contributionsSince(
  req: PayloadRequest,
  { article, sections, quotes, sources, pictures }: WorkingCopy,
  since: number,
): Promise<Contributions> {
  const documents = [
    `articles/${article.id}`,
    ...sections.map(({ id }) => `sections/${id}`),
    ...quotes.map(({ id }) => `quotes/${id}`),
    ...sources.map(({ id }) => `sources/${id}`),
    ...pictures.map((id) => `media/${id}`),
  ]
  const rows = await runSql(
    req,
    sql`with recursive merged (id) as (
          select id from sources where merged_into_id = any(${`{${sources.map(({ id }) => id).join(',')}}`}::int[])
          union select s.id from sources s join merged m on s.merged_into_id = m.id
        )
        select scope, person from edits
        where id > ${since} and (collection || '/' || document in ${documents}
          or collection = 'sources' and document in (select id::text from merged))
        group by scope, person order by scope, person`,
  )
  const [last] = await runSql(req, sql`select coalesce(max(id), 0) as id from edits`)
  const people = (scope: string) => rows.filter((row) => row.scope === scope).map((row) => String(row.person))
  return {
    contributors: { text: people('text'), attribution: people('attribution') },
    lastEdit: Number(last?.id ?? 0),
  }
}
