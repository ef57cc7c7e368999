import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { missingTriggers } from '../queries/record-triggers'

/**
 * Refuses to start without the triggers that keep the record: everything would seem to work, and nothing
 * would stop a rewriting of what was approved.
 */
export async function insistOnTriggers(payload: Payload): Promise<void> {
  const missing = await missingTriggers(await createLocalReq({}, payload))
  if (missing.length === 0) return
  throw new Error(
    `The database lacks what keeps the record from being rewritten: ${missing.join(', ')}. ` +
      'Run the migrations (npm run migrate); if they ran, somebody removed or altered it: restore it before starting.',
  )
}
