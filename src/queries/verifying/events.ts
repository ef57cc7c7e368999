import { sql } from 'drizzle-orm'

import { eventHash, type ChainedEvent } from '../../domain/workflow/event-chain'
import { runSql } from '../transaction'
import { compare, eachRow, PAGE, type Check, type Fault, type Row } from './check'

/** Every event hashes to its hash, follows the one before it, and none is missing in between. */
function chainCheck(): (row: Row) => Fault | null {
  let previous: { sequence: number; hash: string } | null = null
  return (row) => {
    const event = chained(row)
    const fault =
      compare('events', row, 'sequence', (previous?.sequence ?? 0) + 1, event.sequence) ??
      compare('events', row, 'previousHash', previous?.hash ?? null, event.previousHash) ??
      compare('events', row, 'hash', eventHash(event), row.hash) ??
      compare('events', row, 'decision', row.decision_expected ?? null, row.decision_found ?? null)
    previous = { sequence: event.sequence, hash: String(row.hash) }
    return fault
  }
}

/** A decision that its event names must still be there; taking the row away would leave only the event. */
export const checkEvents: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select e.*, e.details->>'decision' as decision_expected, d.id::text as decision_found
            from events e
            left join decisions d on e.type = 'revision.decided' and d.id::text = e.details->>'decision'
            where e.id > ${after} order by e.id limit ${PAGE}`,
      ),
    chainCheck(),
  )

function chained(row: Row): ChainedEvent {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const number = (value: unknown) => (value === null ? null : Number(value))
  return {
    sequence: Number(row.sequence),
    type: String(row.type),
    actor: text(row.actor),
    actorName: String(row.actor_name),
    article: number(row.article),
    locale: text(row.locale),
    revision: number(row.revision),
    digest: text(row.digest),
    reason: text(row.reason),
    details: row.details ?? null,
    at: String(row.at),
    previousHash: text(row.previous_hash),
  }
}
