import type { PayloadRequest } from 'payload'

import { wordingDigest } from '../../domain/manuscript/digest'
import { accept, refuse } from '../../domain/shared/result'
import { deskPolicy } from '../../domain/workflow/policy'
import type { Waiver } from '../../payload-types'
import { findingsOf } from '../../queries/translation/findings'
import { withinTransaction, type Outcome } from '../within-transaction'
import { lockedTarget } from './locked-target'

interface WaiverRequest {
  id: number
  check: string
  message: string
  reason: string
}

/**
 * Says why a finding does not stand, for these two texts alone. A code of a quotation cannot be waived away: words
 * would be lost, or nobody's.
 */
export function waiveFinding(
  req: PayloadRequest,
  { id, check, message, reason }: WaiverRequest,
  now = new Date(),
): Promise<Outcome<Waiver>> {
  return withinTransaction({ req, now }, async (act) => {
    const locked = await lockedTarget(act, id, deskPolicy.desk.review)
    if (!locked.ok) return locked
    if (reason.trim() === '') return refuse({ code: 'reasonRequired' })
    const { record, translation } = locked.value
    const findings = (await findingsOf(req, translation, [record])).get(id) ?? []
    const found = findings.find(
      (one) => one.check === check && one.message === message && one.waived === null,
    )
    if (!found || !record.segment) return refuse({ code: 'notFound' })
    if (check === 'codes' || check === 'quote-code')
      return refuse({ code: 'blockedByFindings', checks: [check] })
    const data = {
      segmentTranslation: id,
      check,
      message,
      sourceDigest: wordingDigest(record.segment.cut.text),
      targetDigest: wordingDigest(record.facts.target),
      reason: reason.trim(),
      by: act.actor.id,
      byName: act.actor.name,
      at: now.toISOString(),
    }
    return accept(
      await req.payload.create({ collection: 'waivers', data, depth: 0, overrideAccess: true, req }),
    )
  })
}
