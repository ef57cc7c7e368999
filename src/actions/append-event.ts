import { sql } from 'drizzle-orm'

import { eventHash, type ChainedEvent } from '../domain/workflow/event-chain'
import { runSql } from '../queries/transaction'
import type { Act } from './within-transaction'

/** Every kind of event there is. */
export type EventType =
  | 'article.imported'
  | 'article.submitted'
  | 'article.restored'
  | 'revision.decided'
  | 'revision.withheld'
  | 'publication.published'
  | 'publication.republished'
  | 'publication.withdrawn'
  | 'quotation.attributed'
  | 'quotation.verified'
  | 'quotation.standing'
  | 'quotation.reworded'
  | 'passage.answered'
  | 'source.merged'
  | 'translation.opened'
  | 'translation.followed'
  | 'segment.sent'
  | 'segment.accepted'
  | 'segment.rejected'
  | 'segment.confirmed'
  | 'quotation.accepted'

/** What happened; the rest of an event is filled in here. */
export interface EventFacts {
  type: EventType
  /** Null where no one article is meant. */
  article: number | null
  locale: string | null
  revision: number | null
  digest: string | null
  reason?: string | null
  details?: Record<string, unknown>
}

/** Any number; it only has to be the same for everybody who appends to the chain. */
const CHAIN_LOCK = 7_305_271

/**
 * Appends to the audit log. The lock makes writers queue for the end of the chain until the transaction
 * ends: two events after the same one would break it.
 */
export async function appendEvent({ req, actor, now }: Act, facts: EventFacts): Promise<void> {
  await runSql(req, sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`)
  const [last] = await runSql(req, sql`select sequence, hash from events order by sequence desc limit 1`)
  const event: ChainedEvent = {
    sequence: Number(last?.sequence ?? 0) + 1,
    type: facts.type,
    actor: actor.id,
    actorName: actor.name,
    article: facts.article,
    locale: facts.locale,
    revision: facts.revision,
    digest: facts.digest,
    reason: facts.reason ?? null,
    details: facts.details ?? null,
    at: now.toISOString(),
    previousHash: typeof last?.hash === 'string' ? last.hash : null,
  }
  await req.payload.create({
    collection: 'events',
    data: { ...event, details: event.details as Record<string, unknown> | null, hash: eventHash(event) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
