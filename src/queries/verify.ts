import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { digestsOf, wordingDigest } from '../domain/manuscript/digest'
import type { Identity, Manuscript } from '../domain/manuscript/types'
import { deliveryDocument, representationOf, type Representation } from '../domain/republishing/delivery'
import { eventHash, type ChainedEvent } from '../domain/workflow/event-chain'
import type { Publication } from '../payload-types'
import { publicFactsOf } from './publication-facts'
import { missingTriggers } from './record-triggers'
import { runSql } from './transaction'

/** The first thing found wrong: which record, and what it should have been. */
export interface Fault {
  record: 'revisions' | 'decisions' | 'publications' | 'events' | 'triggers'
  id: number | string
  what: string
  expected: string
  found: string
}

export interface Verification {
  ok: boolean
  checked: { revisions: number; decisions: number; publications: number; events: number }
  fault: Fault | null
}

type Row = Record<string, unknown>
type Check = (req: PayloadRequest) => Promise<{ checked: number; fault: Fault | null }>

const PAGE = 200

/** Goes through a table in the order of its ids, page by page, so that a long record fits into memory. */
async function eachRow(
  page: (after: number) => Promise<Row[]>,
  check: (row: Row) => Fault | null,
): Promise<{ checked: number; fault: Fault | null }> {
  let checked = 0
  for (let after = 0; ;) {
    const rows = await page(after)
    for (const row of rows) {
      checked += 1
      const fault = check(row)
      if (fault) return { checked, fault }
      after = Number(row.id)
    }
    if (rows.length < PAGE) return { checked, fault: null }
  }
}

function compare(
  record: Fault['record'],
  row: Row,
  what: string,
  expected: unknown,
  found: unknown,
): Fault | null {
  if (expected === found) return null
  return { record, id: Number(row.id), what, expected: String(expected), found: String(found) }
}

/** Every stored manuscript hashes to the three digests beside it. */
const checkRevisions: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select id, manuscript, digest, text_digest, attribution_digest from revisions where id > ${after} order by id limit ${PAGE}`,
      ),
    (row) => {
      const { whole, text, attribution } = digestsOf(row.manuscript as Manuscript)
      return (
        compare('revisions', row, 'digest', row.digest, whole) ??
        compare('revisions', row, 'textDigest', row.text_digest, text) ??
        compare('revisions', row, 'attributionDigest', row.attribution_digest, attribution)
      )
    },
  )

/** Every decision names the digest that its revision has for that scope. */
const checkDecisions: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select d.id, d.digest, case d.scope when 'text' then r.text_digest else r.attribution_digest end as scope_digest
            from decisions d left join revisions r on r.id = d.revision_id
            where d.id > ${after} order by d.id limit ${PAGE}`,
      ),
    (row) => compare('decisions', row, 'digest', row.scope_digest, row.digest),
  )

/** Every event hashes to its hash, follows the one before it, and none is missing in between. */
function chainCheck(): (row: Row) => Fault | null {
  let previous: { sequence: number; hash: string } | null = null
  return (row) => {
    const event = chained(row)
    const fault =
      compare('events', row, 'sequence', (previous?.sequence ?? 0) + 1, event.sequence) ??
      compare('events', row, 'previousHash', previous?.hash ?? null, event.previousHash) ??
      compare('events', row, 'hash', eventHash(event), row.hash)
    previous = { sequence: event.sequence, hash: String(row.hash) }
    return fault
  }
}

const checkEvents: Check = (req) =>
  eachRow(
    (after) => runSql(req, sql`select * from events where id > ${after} order by id limit ${PAGE}`),
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

/** Every pointer agrees with its last event and its revision, and its finished bytes are made of that. */
const checkPublications: Check = (req) =>
  eachRow(
    (after) =>
      runSql(
        req,
        sql`select p.*, r.digest as revision_digest, r.manuscript, r.identity,
              e.revision as event_revision, e.digest as event_digest, e.type as event_type
            from publications p
            left join revisions r on r.id = p.revision_id
            left join lateral (
              select * from events e
              where e.article = p.article_id and e.locale = p.locale and e.type like 'publication.%'
              order by e.sequence desc limit 1
            ) e on true
            where p.id > ${after} order by p.id limit ${PAGE}`,
      ),
    (row) =>
      compare('publications', row, 'digest', row.revision_digest, row.digest) ??
      compare('publications', row, 'revision', Number(row.event_revision), Number(row.revision_id)) ??
      compare('publications', row, 'eventDigest', row.event_digest, row.digest) ??
      compare(
        'publications',
        row,
        'state',
        row.event_type === 'publication.withdrawn' ? 'withdrawn' : 'published',
        row.state,
      ) ??
      compare('publications', row, 'etag', madeAnew(row).etag, row.etag) ??
      compare(
        'publications',
        row,
        'representation',
        wordingDigest(madeAnew(row).body),
        wordingDigest(String(row.representation)),
      ),
  )

/** The bytes that the revision and the facts of its publication give. */
function madeAnew(row: Row): Representation {
  const publication = { page: row.page, slug: row.slug, digest: row.digest } as unknown as Publication
  const { manuscript, identity } = row as { manuscript: Manuscript; identity: Identity }
  return representationOf(deliveryDocument(manuscript, identity, publicFactsOf(publication)))
}

const checks = {
  revisions: checkRevisions,
  decisions: checkDecisions,
  publications: checkPublications,
  events: checkEvents,
} as const

/** Recomputes every digest, pointer and the chain of events, and names the first thing wrong. */
export async function verify(req: PayloadRequest): Promise<Verification> {
  const checked = { revisions: 0, decisions: 0, publications: 0, events: 0 }
  const [missing] = await missingTriggers(req)
  if (missing) {
    const fault = {
      record: 'triggers' as const,
      id: missing,
      what: 'trigger',
      expected: 'present',
      found: 'missing',
    }
    return { ok: false, checked, fault }
  }
  for (const name of Object.keys(checks) as (keyof typeof checks)[]) {
    const result = await checks[name](req)
    checked[name] = result.checked
    if (result.fault) return { ok: false, checked, fault: result.fault }
  }
  return { ok: true, checked, fault: null }
}
