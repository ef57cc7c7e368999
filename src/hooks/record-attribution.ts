import type { CollectionAfterChangeHook } from 'payload'

import { actorOf } from '../access/roles'
import { appendEvent } from '../actions/append-event'
import { touchedScopes, type Fields } from '../domain/workflow/touched-scopes'
import type { Quote } from '../payload-types'
import { idOf } from '../queries/quote-value'

/**
 * Puts on record that somebody decided by a form who said a quotation. What an action writes has its own event:
 * a decision of the quote desk, an import, the restoring of a revision.
 */
export const recordAttribution: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const actor = actorOf(req)
  if (operation !== 'update' || req.context.isActing || !actor) return
  const changed = touchedScopes({ attribution: [byIds] }, previousDoc as Fields, doc as Fields)
  if (changed.length === 0) return
  const { id, attribution } = doc as Quote
  await appendEvent(
    { req, actor, now: new Date() },
    {
      type: 'quotation.attributed',
      article: null,
      locale: null,
      revision: null,
      digest: null,
      details: {
        quotes: [id],
        status: attribution.status,
        speaker: idOf(attribution.speaker),
        confidence: attribution.confidence,
      },
    },
  )
}

/** The sources of what was just saved may have come populated, those of what was there before have not. */
function byIds(document: Fields): unknown {
  const { attribution } = document as unknown as Quote
  return { ...attribution, speaker: idOf(attribution.speaker), inDocument: idOf(attribution.inDocument) }
}
