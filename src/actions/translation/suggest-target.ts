import type { PayloadRequest } from 'payload'

import { wordingDigest } from '../../domain/manuscript/digest'
import { accept, refuse } from '../../domain/shared/result'
import { longestTarget, propose } from '../../domain/translation/review/states'
import { mayAskMachine } from '../../domain/translation/review/suggesting'
import { asTranslationTerms } from '../../domain/translation/terms'
import { deskPolicy } from '../../domain/workflow/policy'
import type { MachineFault, Refusal } from '../../domain/workflow/refusals'
import { holdsPlainQuotation } from '../../queries/translation/plain-quotations'
import { loadTerms } from '../../queries/translation/terms'
import { suggestionsOf } from '../../suggesting/noted'
import type { SuggestionProvider, SuggestionRefusal, SuggestionRequest } from '../../suggesting/provider'
import { appendEvent } from '../append-event'
import { withinTransaction, type Act, type Outcome } from '../within-transaction'
import { changeTarget, type ChangedTarget } from './change-target'
import type { Seen } from './judge-target'
import { seenTarget, type LockedTarget } from './locked-target'

interface Question {
  provider: SuggestionProvider
  request: SuggestionRequest
}

/**
 * A machine suggests the target of a sentence that has none: a draft of nobody's, marked as a machine's. That the
 * sentence leaves the house is on record before it does. The machine is waited for outside of any transaction, so
 * that nobody waits with it; whoever wrote meanwhile keeps their words.
 */
export async function suggestTarget(
  req: PayloadRequest,
  seen: Seen,
  now = new Date(),
): Promise<Outcome<ChangedTarget>> {
  if (req.transactionID) throw new Error('a machine is not waited for inside a transaction')
  const question = await withinTransaction({ req, now }, (act) => putQuestion(act, seen))
  if (!question.ok) return question
  const suggested = await askMachine(question.value)
  if (!suggested.ok) return suggested
  return withinTransaction({ req, now }, async (act) => {
    const locked = await suggestible(act, seen)
    if (!locked.ok) return locked
    const after = propose(suggested.value, 'machine')
    const comment = question.value.provider.name
    return accept(await changeTarget(act, { before: locked.value.record, after, act: 'suggested', comment }))
  })
}

/** The target, if it is one that a machine may be asked for. */
async function suggestible(act: Act, seen: Seen): Promise<Outcome<LockedTarget>> {
  const locked = await seenTarget(act, seen, deskPolicy.desk.write)
  if (!locked.ok) return locked
  const { facts, segment } = locked.value.record
  if (!segment) return refuse({ code: 'staleSource', freshness: facts.freshness })
  const may = mayAskMachine(segment.cut.text, facts.target)
  return may.ok ? locked : may
}

/** What is asked, and the event that says so. */
async function putQuestion(act: Act, seen: Seen): Promise<Outcome<Question>> {
  const { req } = act
  const locked = await suggestible(act, seen)
  if (!locked.ok) return locked
  const suggestions = suggestionsOf(req.payload.config)
  if (!suggestions.ok) return suggestions
  const { record, translation } = locked.value
  const { locale, sourceLocale } = translation
  const source = record.segment?.cut.text ?? ''
  if (await holdsPlainQuotation(req, translation, source)) return refuse({ code: 'holdsQuotation' })
  const terms = await loadTerms(req, translation)
  await appendEvent(act, {
    type: 'segment.sent',
    article: translation.article,
    locale,
    revision: translation.sourceRevision,
    digest: wordingDigest(source),
    details: {
      segmentTranslation: record.id,
      segment: record.segment?.cut.key,
      service: suggestions.value.name,
    },
  })
  const request = { sourceLocale, locale, sources: [source], terms: terms.flatMap(asTranslationTerms) }
  return accept({ provider: suggestions.value, request })
}

/** The coded target that the machine answers. */
async function askMachine({ provider, request }: Question): Promise<Outcome<string>> {
  const answer = await provider.suggest(request)
  if (!answer.ok) return refuse(failed(provider, answer.refusal))
  const [target] = answer.value
  if (target === undefined) return refuse(failed(provider, { code: 'badAnswer' }))
  if (target === null) return refuse({ code: 'machineFailed', why: 'codesLost', service: provider.name })
  if (target.length > longestTarget) return refuse(failed(provider, { code: 'badAnswer' }))
  return accept(target)
}

function failed({ name }: SuggestionProvider, refusal: SuggestionRefusal): Refusal {
  const { why, status } = faultOf(refusal)
  return { code: 'machineFailed', why, service: name, ...(status === undefined ? {} : { status }) }
}

function faultOf(refusal: SuggestionRefusal): { why: MachineFault; status?: number } {
  switch (refusal.code) {
    case 'unreachable':
    case 'badAnswer':
      return { why: refusal.code }
    case 'refusedByService':
      return { why: faultOfStatus(refusal.status), status: refusal.status }
    case 'tooMany':
      return { why: 'refused' }
  }
}

/** As DeepL's interface gives its statuses; 456 is its own. */
function faultOfStatus(status: number): MachineFault {
  if (status === 401 || status === 403) return 'wrongKey'
  if (status === 404 || status === 405) return 'wrongAddress'
  if (status === 429) return 'tooOften'
  if (status === 456) return 'quotaSpent'
  return status >= 500 ? 'unavailable' : 'refused'
}
