import type { PayloadRequest } from 'payload'

import type { Lifecycle } from '../domain/manuscript/types'
import { accept, refuse } from '../domain/shared/result'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import type { Quote } from '../payload-types'
import { appendEvent } from './append-event'
import { lockedQuote, writeQuote, type SeenQuote } from './locked-quote'
import { withinTransaction, type Outcome } from './within-transaction'

export interface StandingRequest extends SeenQuote {
  article: number | null
  lifecycle: Lifecycle
  reason: string
}

/** Says that a quotation is disputed, misattributed or withdrawn, or that it stands again, and why. */
export function setStanding(
  req: PayloadRequest,
  request: StandingRequest,
  now = new Date(),
): Promise<Outcome<Quote>> {
  return withinTransaction({ req, now }, async (act) => {
    const { article, lifecycle } = request
    const reason = request.reason.trim()
    const allowed = requireRole(act.actor, deskPolicy.standing, '')
    if (!allowed.ok) return allowed
    if (reason === '') return refuse({ code: 'reasonRequired' })
    const held = await lockedQuote(act, request)
    if (!held.ok) return held
    const before = held.value.lifecycle
    const quote = await writeQuote(act, held.value, { lifecycle, lifecycleReason: reason })
    const details = { quote: quote.id, before, after: lifecycle }
    const nowhere = { locale: null, revision: null, digest: null }
    await appendEvent(act, { type: 'quotation.standing', article, ...nowhere, reason, details })
    return accept(quote)
  })
}
