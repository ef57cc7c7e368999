import { digestOf } from '../manuscript/digest'
import type { Digest } from '../shared/brand'

/** An event of the audit log as its hash covers it: all of it but the hash itself. `at` is an ISO instant. */
export interface ChainedEvent {
  sequence: number
  type: string
  actor: string | null
  actorName: string
  article: number | null
  locale: string | null
  revision: number | null
  digest: string | null
  reason: string | null
  details: unknown
  at: string
  previousHash: string | null
}

/**
 * The hash that chains an event to the one before it: SHA-256 over its canonical JSON (RFC 8785), which
 * holds the hash of that one. Taking out or rewriting an event breaks every hash after it.
 */
export function eventHash(event: ChainedEvent): Digest {
  return digestOf(event)
}
