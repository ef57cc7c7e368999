import type { ReactNode } from 'react'

import { isAnswerable, type Refusal } from '../../domain/workflow/refusals'
import type { Scope } from '../../domain/workflow/types'
import { ageOf } from '../../i18n/desk/ages'
import { refusalWords } from '../../i18n/refusals'
import type { Decision } from '../../payload-types'
import type { Review } from '../../queries/review'
import type { ScopeReview } from '../../queries/scope-review'
import type { DeskPage } from '../desk-page'
import type { DeskRefusal } from '../send-to-desk'

/** A scope as the bar shows it: where it stands, and why a button is disabled (null: it is not). */
export interface BarScope {
  scope: Scope
  digest: string
  state: 'approved' | 'requested' | 'waiting'
  /** Who approved or asked for changes, and what is missing; one sentence each. */
  standing: string[]
  approve: DeskRefusal | null
  requestChanges: DeskRefusal | null
  isApprovedByMe: boolean
  mayOverride: boolean
}

export interface DecisionBarProps {
  revision: { id: number; number: number; digest: string }
  scopes: BarScope[]
  publish: DeskRefusal | null
  /** The number of what readers see now: they are owed a word about the change. */
  over: number | null
  /** What publishing changes of who said what, said before it is done. */
  notice?: ReactNode
}

/** Which form stands open above the buttons. */
export type OpenForm = { kind: 'request' } | { kind: 'publish' } | { kind: 'override'; scope: Scope }

/** The server's own answers, worded: a button is disabled by the refusal that the server would give. */
export function barProps({ revision, scopes, publish, known }: Review, page: DeskPage): DecisionBarProps {
  const { id, number, digest } = revision
  return {
    revision: { id, number, digest },
    scopes: scopes.map((scope) => barScope(scope, page)),
    publish: publish && !isAnswerable(publish.code) ? worded(publish, page) : null,
    over: known.published === number ? null : known.published,
  }
}

function worded(refusal: Refusal, { language }: DeskPage): DeskRefusal {
  return refusalWords(refusal, language)
}

function barScope(review: ScopeReview, page: DeskPage): BarScope {
  const { scope, digest, approve, requestChanges, isApprovedByMe, mayOverride } = review
  return {
    scope,
    digest,
    state: stateOf(review),
    standing: standingOf(review, page),
    approve: approve && worded(approve, page),
    requestChanges: requestChanges && worded(requestChanges, page),
    isApprovedByMe,
    mayOverride,
  }
}

function stateOf({ missing, requests }: ScopeReview): BarScope['state'] {
  if (requests.length > 0) return 'requested'
  return missing > 0 ? 'waiting' : 'approved'
}

function standingOf({ approvals, requests, missing, approve, isApprovedByMe }: ScopeReview, page: DeskPage) {
  const { bar } = page.words
  const by = (say: (who: string, age: string) => string, decision: Decision) => {
    const sentence = say(decision.byName, ageOf(decision.decidedAt, page.now, page.language))
    return decision.overrideReason ? `${sentence} (${bar.exception(decision.overrideReason)})` : sentence
  }
  const isMine = approve === null && !isApprovedByMe && requests.length === 0
  return [
    ...approvals.map((decision) => by(bar.approvedBy, decision)),
    ...requests.map((decision) => by(bar.requestedBy, decision)),
    ...(missing > 0 ? [bar.missing(missing)] : []),
    ...(missing > 0 && requests.length === 0 ? [isMine ? bar.waitsForYou : bar.waits] : []),
  ]
}
