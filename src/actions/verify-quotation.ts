import type { PayloadRequest } from 'payload'

import { compareExtract, claimsMore } from '../domain/quotes/compare-extract'
import { wordingDigest } from '../domain/manuscript/digest'
import type { VerificationResult } from '../domain/manuscript/types'
import { accept, refuse } from '../domain/shared/result'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import type { Quote, Verification } from '../payload-types'
import { standingSource } from '../queries/find-source'
import { idOf } from '../queries/quote-value'
import { appendEvent } from './append-event'
import { lockedQuote, type SeenQuote } from './locked-quote'
import { withinTransaction, type Act, type Outcome } from './within-transaction'

export interface VerificationRequest extends SeenQuote {
  article: number | null
  /** Null only where nothing was found. */
  source: number | null
  locator: string | null
  extract: string
  extractLanguage: string
  method: string | null
  verdict: VerificationResult
}

/**
 * Puts on record that somebody compared the wording with a source. In the language of the wording the verdict
 * may be more cautious than what the words show, never bolder; of an extract in another language only a person
 * can say whether it is the same, and has to say how they compared it.
 */
export function verifyQuotation(
  req: PayloadRequest,
  request: VerificationRequest,
  now = new Date(),
): Promise<Outcome<Verification>> {
  return withinTransaction({ req, now }, async (act) => {
    const allowed = requireRole(act.actor, deskPolicy.verify, '')
    if (!allowed.ok) return allowed
    const held = await lockedQuote(act, request)
    if (!held.ok) return held
    const quote = held.value
    if (String(idOf(quote.importedBy)) === act.actor.id)
      return refuse({ code: 'contributor', scope: 'attribution' })
    const source = await sourceOf(act, request)
    if (!source.ok) return source
    const checked = checkVerdict(quote, request)
    if (!checked.ok) return checked
    const verification = await write(act, request, source.value)
    await record(act, request, quote, verification)
    return accept(verification)
  })
}

async function sourceOf(
  { req }: Act,
  { source, verdict }: VerificationRequest,
): Promise<Outcome<number | null>> {
  if (source === null) return verdict === 'notFound' ? accept(null) : refuse({ code: 'sourceRequired' })
  const standing = await standingSource(req, source)
  return standing ? accept(standing.id) : refuse({ code: 'sourceGone', source })
}

function checkVerdict(quote: Quote, request: VerificationRequest): Outcome<VerificationResult> {
  const { extract, extractLanguage, method, verdict } = request
  if (primary(extractLanguage) !== primary(quote.language)) {
    return method?.trim() ? accept(verdict) : refuse({ code: 'malformed', field: 'method' })
  }
  const { result } = compareExtract(quote.wording, extract)
  return claimsMore(verdict, result)
    ? refuse({ code: 'verdictContradicted', computed: result })
    : accept(verdict)
}

/** `zh` of `zh-Hans`: the same language, however it is written. */
function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

async function write(
  { req }: Act,
  { quote, locator, extract, extractLanguage, method, verdict }: VerificationRequest,
  source: number | null,
): Promise<Verification> {
  const data = { quote, source, locator, extract, extractLanguage, method, result: verdict }
  return req.payload.create({
    collection: 'verifications',
    // Who, when and of which words is set by the collection itself.
    data: data as Verification,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function record(
  act: Act,
  { article }: VerificationRequest,
  quote: Quote,
  { id, result }: Verification,
): Promise<void> {
  await appendEvent(act, {
    type: 'quotation.verified',
    article,
    locale: null,
    revision: null,
    digest: wordingDigest(quote.wording),
    details: { quote: quote.id, verification: id, result },
  })
}
