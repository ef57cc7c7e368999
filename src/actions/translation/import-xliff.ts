import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { accept, refuse } from '../../domain/shared/result'
import { propose } from '../../domain/translation/review/states'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import { findArticleBySlug } from '../../queries/find-article'
import { loadExchange, mostSegments } from '../../queries/translation/exchange'
import {
  findTranslation,
  holdTranslation,
  type TranslationFacts,
} from '../../queries/translation/load-translation'
import { loadTargetsFrom } from '../../queries/translation/target-record'
import { runSql } from '../../queries/transaction'
import {
  addressOf,
  planXliffImport,
  type ImportRefusal,
  type XliffImportPlan,
} from '../../xliff/exchange/import-plan'
import { withinTransaction, type Act, type Circumstances, type Outcome } from '../within-transaction'
import { changeTarget } from './change-target'

export interface ImportXliff {
  bytes: Uint8Array
  isDryRun?: boolean
}

/** `planned` is what a dry run would do; `refused` wrote nothing, and says why of the document. */
export type XliffImportReport =
  | { status: 'done' | 'planned'; article: string; locale: string; plan: XliffImportPlan }
  | { status: 'refused'; reason: ImportRefusal }

/**
 * Takes over what was changed in a document that had been exported: each as a draft that nobody has taken yet. What
 * may not be taken over is told and left; an untouched document writes nothing.
 */
export function importXliff(
  req: PayloadRequest,
  { bytes, isDryRun = false }: ImportXliff,
  circumstances: Circumstances = {},
): Promise<Outcome<XliffImportReport>> {
  return withinTransaction<XliffImportReport>({ req, ...circumstances }, async (act) => {
    const address = addressOf(bytes)
    if (!address.ok) return accept({ status: 'refused', reason: address.refusal })
    const { article, locale } = address.value
    const found = await findArticleBySlug(req, article)
    const translation = found && (await findTranslation(req, found.id, locale))
    if (!translation) return refuse({ code: 'notFound' })
    const allowed = requireRole(act.actor, deskPolicy.desk.write, locale)
    if (!allowed.ok) return allowed
    await holdTranslation(req, translation.id)
    if (!isDryRun) await lockTargets(req, translation)
    const planned = planXliffImport(bytes, await loadExchange(req, translation))
    if (!planned.ok) return accept({ status: 'refused', reason: planned.refusal })
    if (!isDryRun) await apply(act, translation, planned.value)
    return accept({ status: isDryRun ? 'planned' : 'done', article, locale, plan: planned.value })
  })
}

/** Nobody writes a target between the plan and its taking over: their words would be lost. */
async function lockTargets(req: PayloadRequest, { id }: TranslationFacts): Promise<void> {
  await runSql(
    req,
    sql`select id from segment_translations where translation_id = ${id} order by id for update`,
  )
}

async function apply(act: Act, { id }: TranslationFacts, { changes }: XliffImportPlan): Promise<void> {
  if (changes.length === 0) return
  const planned = new Map(changes.map((change) => [change.segment, change]))
  for (const record of await loadTargetsFrom(act.req, id, { from: 0, limit: mostSegments })) {
    const change = record.segment && planned.get(record.segment.cut.key)
    if (!change) continue
    await changeTarget(act, { before: record, after: propose(change.target, 'import'), act: 'imported' })
  }
}
