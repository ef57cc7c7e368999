import type { PayloadRequest } from 'payload'

import { missingTriggers } from './record-triggers'
import type { Check, CheckedRecord, Fault } from './verifying/check'
import { checkDecisions } from './verifying/decisions'
import { checkEvents } from './verifying/events'
import { checkPublications } from './verifying/publications'
import { checkRevisions } from './verifying/revisions'
import { checkQuoteTranslations, checkSegmentTranslations } from './verifying/targets'

export interface Verification {
  ok: boolean
  checked: Record<CheckedRecord, number>
  fault: Fault | null
}

/** Events last: whatever disagrees with one is named by the record that disagrees. */
const checks: Record<CheckedRecord, Check> = {
  revisions: checkRevisions,
  decisions: checkDecisions,
  publications: checkPublications,
  'segment-translations': checkSegmentTranslations,
  'quote-translations': checkQuoteTranslations,
  events: checkEvents,
}

/** Recomputes every digest, pointer, approved sentence and the chain of events, and names the first thing wrong. */
export async function verify(req: PayloadRequest): Promise<Verification> {
  const names = Object.keys(checks) as CheckedRecord[]
  const checked = Object.fromEntries(names.map((name) => [name, 0])) as Verification['checked']
  const [missing] = await missingTriggers(req)
  if (missing) {
    const fault = {
      record: 'triggers' as const,
      id: missing,
      what: 'trigger',
      expected: 'present',
      found: 'missing',
    }
    return { ok: false, checked, fault }
  }
  for (const name of names) {
    const result = await checks[name](req)
    checked[name] = result.checked
    if (result.fault) return { ok: false, checked, fault: result.fault }
  }
  return { ok: true, checked, fault: null }
}
