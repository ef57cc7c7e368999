import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { occurrencesIn } from '../domain/quotes/occurrences'
import { runSql } from './transaction'
import { loadWorkingCopy, type WorkingCopy } from './working-copy'

/**
 * Brings the index of occurrences up to date with the working texts: whatever was saved since, by whichever door,
 * is known by its version. Usually nothing was; then this is one query.
 */
export async function refreshOccurrences(req: PayloadRequest): Promise<void> {
  for (const article of await staleArticles(req)) {
    const copy = await loadWorkingCopy(req, article)
    await replaceRows(req, article, copy ? rowsOf(copy) : [])
  }
}

async function staleArticles(req: PayloadRequest): Promise<number[]> {
  const rows = await runSql(
    req,
    sql`select s.article_id as article from sections s
        left join occurrences o on o.section = s.id and o.kind = 'section'
        where o.version is distinct from s.lock_version
        union
        select o.article from occurrences o left join sections s on s.id = o.section where s.id is null
        union
        select o.article from occurrences o join quotes q on q.id = o.quote
        where q.lock_version <> o.version and o.kind = 'quotation'`,
  )
  return rows.map(({ article }) => Number(article)).filter((article) => article > 0)
}

interface Row {
  section: number
  position: number
  kind: 'section' | 'quotation' | 'passage'
  version: number | null
  quote: number | null
  evidence: string | null
  wording: string | null
}

const nothing = { version: null, quote: null, evidence: null, wording: null }

function rowsOf(copy: WorkingCopy): Row[] {
  const found = occurrencesIn(copy.manuscript)
  return copy.sections.flatMap(({ id: section, lockVersion }, index): Row[] => [
    { ...nothing, section, position: 0, kind: 'section', version: lockVersion },
    ...(found[index] ?? []).map((one, at): Row => {
      const place = { ...nothing, section, position: at + 1 }
      if (one.kind === 'passage') return { ...place, kind: 'passage', wording: one.wording }
      const document = copy.quotes[one.quote]
      const { id: quote = null, lockVersion: version = null } = document ?? {}
      return { ...place, kind: 'quotation', quote, version, evidence: one.evidence }
    }),
  ])
}

/** In one statement, so that nobody sees an article half-read; whoever reads the same one at once loses nothing. */
async function replaceRows(req: PayloadRequest, article: number, rows: readonly Row[]): Promise<void> {
  const sections = rows.map(({ section }) => section)
  await runSql(
    req,
    sql`delete from occurrences where article = ${article} or section in (select one::numeric from jsonb_array_elements_text(${JSON.stringify(sections)}::jsonb) one)`,
  )
  await runSql(
    req,
    sql`insert into occurrences (article, section, position, kind, version, quote, evidence, wording)
        select ${article}::numeric, section, position, kind, version, quote, evidence, wording
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
          section numeric, position numeric, kind text, version numeric, quote numeric, evidence text, wording text)
        on conflict (section, position) do nothing`,
  )
}
