import type { PayloadRequest } from 'payload'

import { accept } from '../../domain/shared/result'
import {
  planTerms,
  type TermRow,
  type TermsPlan,
  type TermsRefusal,
} from '../../domain/translation/exchange/terms-csv'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import { loadTermRows } from '../../queries/translation/term-rows'
import { withinTransaction, type Act, type Circumstances, type Outcome } from '../within-transaction'
import { oneImportAtATime } from './one-import-at-a-time'

export type TermsImportReport =
  { status: 'done' | 'planned'; plan: TermsPlan } | { status: 'refused'; reason: TermsRefusal }

/** Brings a table of terms in: adds and changes what it names, and removes nothing. */
export function importTerms(
  req: PayloadRequest,
  { csv, isDryRun = false }: { csv: string; isDryRun?: boolean },
  circumstances: Circumstances = {},
): Promise<Outcome<TermsImportReport>> {
  return withinTransaction<TermsImportReport>({ req, ...circumstances }, async (act) => {
    if (!isDryRun) await oneImportAtATime(act, 'terms')
    const planned = planTerms(csv, await loadTermRows(req))
    if (!planned.ok) return accept({ status: 'refused', reason: planned.refusal })
    const plan = planned.value
    for (const locale of new Set(
      [...plan.creates, ...plan.updates.map(({ after }) => after)].map(localeOf),
    )) {
      const allowed = requireRole(act.actor, deskPolicy.desk.write, locale)
      if (!allowed.ok) return allowed
    }
    if (!isDryRun) await apply(act, plan)
    return accept({ status: isDryRun ? 'planned' : 'done', plan })
  })
}

function localeOf({ locale }: TermRow): string {
  return locale
}

async function apply({ req }: Act, { creates, updates }: TermsPlan): Promise<void> {
  for (const term of creates) {
    const data = { ...term, lockVersion: 1 }
    await req.payload.create({ collection: 'terms', data, depth: 0, overrideAccess: true, req })
  }
  for (const { before, after } of updates) {
    const where = { source: { equals: before.source }, locale: { equals: before.locale } }
    const { docs } = await req.payload.find({
      collection: 'terms',
      where,
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const [found] = docs
    if (!found) continue
    const data = { ...after, lockVersion: found.lockVersion }
    await req.payload.update({ collection: 'terms', id: found.id, data, depth: 0, overrideAccess: true, req })
  }
}
