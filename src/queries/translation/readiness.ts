import type { PayloadRequest } from 'payload'

import { peopleOf } from '../../domain/translation/acts'
import { mayJudge, untranslated } from '../../domain/translation/review/states'
import { quotationsIn } from '../../domain/translation/segments/coded-text'
import type { OpenQuotation, OpenSegment } from '../../domain/workflow/refusals'
import { blockingIn, findingsOf, type TargetFinding } from './findings'
import type { TranslationFacts } from './load-translation'
import { openQuotations, quotationsFor, type DeskQuotation } from './quotations'
import { actsOn, loadTargets, type TargetRecord } from './target-record'

/** What a translation is made of, and what keeps it from being submitted. */
export interface Readiness {
  /** Those that stand at a sentence, in order. */
  targets: TargetRecord[]
  quotations: Map<string, DeskQuotation>
  segments: OpenSegment[]
  open: OpenQuotation[]
}

/** Looks through every sentence and every quotation that one of them uses. */
export async function readinessOf(req: PayloadRequest, translation: TranslationFacts): Promise<Readiness> {
  const targets = (await loadTargets(req, translation.id)).filter(({ segment }) => segment !== null)
  const findings = await findingsOf(req, translation, targets)
  const quotations = await quotationsFor(req, translation)
  const segments = targets.flatMap((record): OpenSegment[] => {
    const why = reasonAgainst(record, findings.get(record.id) ?? [])
    return why === null ? [] : [{ id: record.id, order: record.segment?.cut.order ?? 0, why }]
  })
  const used = targets.flatMap(({ segment }) => quotationsIn(segment?.cut.text ?? ''))
  const open = openQuotations(await borneOut(req, quotations), used)
  return { targets, quotations, segments, open }
}

/** The quotations, those approved in name alone taken for submitted: the acts must bear an approval out. */
async function borneOut(
  req: PayloadRequest,
  quotations: ReadonlyMap<string, DeskQuotation>,
): Promise<Map<string, DeskQuotation>> {
  const ids = [...quotations.values()].flatMap(({ translation }) => translation?.id ?? [])
  const acts = await actsOn(req, 'quotation', ids)
  return new Map(
    [...quotations].map(([key, quotation]) => {
      const { translation } = quotation
      const people = { ...untranslated, ...peopleOf(acts.get(translation?.id ?? 0) ?? []) }
      const isOurs = translation === null || people.acceptedBy.some((person) => mayJudge(people, person))
      return [key, isOurs ? quotation : { ...quotation, translation: { ...translation, state: 'submitted' } }]
    }),
  )
}

function reasonAgainst(
  { facts }: TargetRecord,
  findings: readonly TargetFinding[],
): OpenSegment['why'] | null {
  if (facts.target.trim() === '') return 'missing'
  if (facts.freshness !== 'current') return 'stale'
  if (blockingIn(findings).length > 0) return 'blocked'
  return isApproved(facts) ? null : 'unapproved'
}

/** The acts must bear the approval out: a state that nobody who might have given it gave is none. */
function isApproved(facts: TargetRecord['facts']): boolean {
  return facts.state === 'approved' && facts.acceptedBy.some((person) => mayJudge(facts, person))
}
