import type { PayloadRequest } from 'payload'

import { missingTriggers } from './record-triggers'
import type { Fault } from './verifying/check'
import { checkDecisions } from './verifying/decisions'
import { checkEvents } from './verifying/events'
import { checkPublications } from './verifying/publications'
import { checkRevisions } from './verifying/revisions'

export interface Verification {
  ok: boolean
  checked: { revisions: number; decisions: number; publications: number; events: number }
  fault: Fault | null
}

/** Events last: whatever disagrees with one is named by the record that disagrees. */
const checks = {
  revisions: checkRevisions,
  decisions: checkDecisions,
  publications: checkPublications,
  events: checkEvents,
} as const

/** Recomputes every digest, pointer and the chain of events, and names the first thing wrong. */
export async function verify(req: PayloadRequest): Promise<Verification> {
  const checked = { revisions: 0, decisions: 0, publications: 0, events: 0 }
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
  for (const name of Object.keys(checks) as (keyof typeof checks)[]) {
    const result = await checks[name](req)
    checked[name] = result.checked
    if (result.fault) return { ok: false, checked, fault: result.fault }
  }
  return { ok: true, checked, fault: null }
}
