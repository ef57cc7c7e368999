import type { PayloadRequest } from 'payload'

import type { Digest } from '../domain/shared/brand'
import { accept, refuse } from '../domain/shared/result'
import { mayDecide, type DecisionToRecord } from '../domain/workflow/decide'
import { statusAfterDecision, supersededBy } from '../domain/workflow/standing'
import type { OpenStatus } from '../domain/workflow/transitions'
import type { Scope, Verdict } from '../domain/workflow/types'
import type { Decision as DecisionDocument, Revision } from '../payload-types'
import { judgedIn } from '../queries/desk-record'
import { idOf } from '../queries/quote-value'
import { loadEdition, revisionFacts } from '../queries/revision-facts'
import { appendEvent } from './append-event'
import { lockedRevision } from './locked-revision'
import { moveRevision } from './move-revision'
import { followSource } from './translation/follow-source'
import { withinTransaction, type Act, type Outcome } from './within-transaction'

export interface DecisionRequest {
  revision: number
  scope: Scope
  verdict: Verdict
  /** The digest of that scope which the person looked at. */
  digest: Digest
  comment?: string
  override?: { reason: string }
}

export interface Decided {
  decision: DecisionDocument
  revision: { id: number; status: OpenStatus }
}

/** Puts on record what one person says of one scope of a revision, and moves the revision accordingly. */
export function decide(
  req: PayloadRequest,
  request: DecisionRequest,
  now = new Date(),
): Promise<Outcome<Decided>> {
  return withinTransaction({ req, now }, async (act) => {
    const revision = await lockedRevision(act, request.revision)
    if (!revision) return refuse({ code: 'notFound' })
    const allowed = mayDecide({ ...request, actor: act.actor, revision: revisionFacts(revision) })
    if (!allowed.ok) return allowed
    const decision = await record(act, revision, allowed.value, request.comment)
    const status = await moveAlong(act, revision)
    await appendEvent(act, {
      type: 'revision.decided',
      article: decision.article as number,
      locale: revision.locale,
      revision: revision.id,
      digest: decision.digest,
      reason: decision.overrideReason ?? decision.comment ?? null,
      details: { scope: decision.scope, verdict: decision.verdict, decision: decision.id },
    })
    await followSource(act, decision.article as number)
    return accept({ decision, revision: { id: revision.id, status } })
  })
}

async function record(
  { req, actor, now }: Act,
  revision: Revision,
  { scope, digest, verdict, override }: DecisionToRecord,
  comment: string | undefined,
): Promise<DecisionDocument> {
  return req.payload.create({
    collection: 'decisions',
    data: {
      revision: revision.id,
      article: idOf(revision.article),
      locale: revision.locale,
      scope,
      digest,
      verdict,
      comment: comment ?? null,
      overrideReason: override?.reason ?? null,
      by: Number(actor.id),
      byName: actor.name,
      decidedAt: now.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Brings the revision to the status that its decisions now give it, and supersedes what gives way. */
async function moveAlong(act: Act, revision: Revision): Promise<OpenStatus> {
  const edition = await loadEdition(act.req, idOf(revision.article), revision.locale)
  const { facts, standings } = judgedIn(edition, revision)
  const status = statusAfterDecision(facts.status, standings)
  if (status !== facts.status) await moveRevision(act, revision.id, { status })
  for (const other of supersededBy({ number: revision.number, status }, edition.standing)) {
    await moveRevision(act, other.id, { status: 'superseded' })
  }
  return status
}
