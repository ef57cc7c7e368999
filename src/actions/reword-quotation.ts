import type { PayloadRequest } from 'payload'

import { wordingDigest } from '../domain/manuscript/digest'
import { accept, refuse } from '../domain/shared/result'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import type { Quote } from '../payload-types'
import { appendEvent } from './append-event'
import { lockedQuote, writeQuote, type SeenQuote } from './locked-quote'
import { withinTransaction, type Outcome } from './within-transaction'

export interface Rewording extends SeenQuote {
  article: number | null
  /** One line, to the letter, without the outer marks. */
  wording: string
  marks?: { open: string; close: string }
  reason: string
}

/**
 * Changes the wording of a quotation, with a reason. Whatever was verified was verified of other words, which
 * the digests of the verifications say by themselves: the quotation waits to be verified again.
 */
export function rewordQuotation(
  req: PayloadRequest,
  request: Rewording,
  now = new Date(),
): Promise<Outcome<Quote>> {
  return withinTransaction({ req, now }, async (act) => {
    const { wording, marks } = request
    const reason = request.reason.trim()
    const allowed = requireRole(act.actor, deskPolicy.reword, '')
    if (!allowed.ok) return allowed
    if (reason === '') return refuse({ code: 'reasonRequired' })
    if (wording.trim() === '' || /[\n\r\u2028\u2029]/.test(wording))
      return refuse({ code: 'malformed', field: 'wording' })
    const held = await lockedQuote(act, request)
    if (!held.ok) return held
    const before = held.value
    const quote = await writeQuote(act, before, {
      wording,
      ...(marks ? { marksOpen: marks.open, marksClose: marks.close } : {}),
      attribution: { ...before.attribution, evidence: evidenceOf(before, wording, marks) },
    })
    await appendEvent(act, {
      type: 'quotation.reworded',
      article: request.article,
      locale: null,
      revision: null,
      digest: wordingDigest(wording),
      reason,
      details: { quote: quote.id, before: before.wording, after: wording },
    })
    return accept(quote)
  })
}

/** The quotation is the evidence of its own content: that piece follows the words, or it would be lost. */
function evidenceOf(
  quote: Quote,
  wording: string,
  marks: Rewording['marks'],
): Quote['attribution']['evidence'] {
  const [open, close] = [quote.marksOpen ?? '', quote.marksClose ?? '']
  const bare = quote.wording
  const marked = `${open}${bare}${close}`
  return (quote.attribution.evidence ?? []).map((one) => {
    if (one.part !== 'content') return one
    if (one.exact === bare) return { ...one, exact: wording }
    if (one.exact !== marked) return one
    return { ...one, exact: `${marks?.open ?? open}${wording}${marks?.close ?? close}` }
  })
}
