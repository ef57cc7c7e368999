import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../domain/shared/result'
import { mergeRecords } from '../domain/sources/merge'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import { checkLockVersion } from '../domain/workflow/working-copy'
import type { Quote, Source } from '../payload-types'
import { idOf } from '../queries/quote-value'
import { sourceRecord } from '../queries/source-records'
import { lockRow } from '../queries/transaction'
import { appendEvent } from './append-event'
import { writeQuote } from './locked-quote'
import { withinTransaction, type Act, type Outcome } from './within-transaction'

export interface SourceMergeRequest {
  /** The record that goes. */
  source: number
  lockVersion?: unknown
  /** The record that stays. */
  into: number
  intoLockVersion?: unknown
}

export interface Merged {
  source: Source
  /** How many quotations now name the one that stays. */
  quotations: number
}

/**
 * Makes one of two records of the same source. Quotations name the one that stays; verifications, which nobody
 * rewrites, and old links reach it through the one that goes, which keeps what it said and where it went. What
 * is published holds its sources by value and does not move.
 */
export function mergeSources(
  req: PayloadRequest,
  request: SourceMergeRequest,
  now = new Date(),
): Promise<Outcome<Merged>> {
  return withinTransaction({ req, now }, async (act) => {
    const allowed = requireRole(act.actor, deskPolicy.merge, '')
    if (!allowed.ok) return allowed
    if (request.source === request.into) return refuse({ code: 'sameSource' })
    const pair = await heldPair(act, request)
    if (!pair.ok) return pair
    const { gone, kept } = pair.value
    const { fields } = mergeRecords(sourceRecord(kept), sourceRecord(gone))
    const source = await write(act, kept, {
      ...fields,
      names: [...fields.names],
      aliases: [...fields.aliases],
    })
    await write(act, gone, { mergedInto: kept.id })
    const quotations = await repoint(act, gone.id, kept.id)
    await appendEvent(act, {
      type: 'source.merged',
      article: null,
      locale: null,
      revision: null,
      digest: null,
      details: { source: gone.id, name: gone.name, into: kept.id, quotations },
    })
    return accept({ source, quotations })
  })
}

interface Pair {
  gone: Source
  kept: Source
}

async function heldPair(act: Act, request: SourceMergeRequest): Promise<Outcome<Pair>> {
  const seen = [
    { id: request.source, version: request.lockVersion },
    { id: request.into, version: request.intoLockVersion },
  ]
  const held = new Map<number, Source>()
  for (const { id, version } of seen.toSorted((a, b) => a.id - b.id)) {
    const source = await lockedSource(act, id, version)
    if (!source.ok) return source
    held.set(id, source.value)
  }
  const [gone, kept] = [held.get(request.source), held.get(request.into)]
  if (!gone || !kept) return refuse({ code: 'notFound' })
  if (gone.kind !== kept.kind) return refuse({ code: 'differentKinds', kinds: [gone.kind, kept.kind] })
  return accept({ gone, kept })
}

async function lockedSource({ req }: Act, id: number, version: unknown): Promise<Outcome<Source>> {
  const row = await lockRow(req, 'sources', id)
  if (!row) return refuse({ code: 'notFound' })
  const source = await req.payload.findByID({
    collection: 'sources',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const into = idOf(source.mergedInto)
  if (into !== null) return refuse({ code: 'alreadyMerged', into })
  const checked = checkLockVersion(version, Number(row.lock_version))
  return checked.ok ? accept(source) : checked
}

function write({ req }: Act, { id, lockVersion }: Source, change: Partial<Source>): Promise<Source> {
  const data = { ...change, lockVersion }
  return req.payload.update({ collection: 'sources', id, data, depth: 0, overrideAccess: true, req })
}

/** Each through its own save: a changed source is a change of the quotation's attribution, by this person. */
async function repoint(act: Act, from: number, to: number): Promise<number> {
  const { req } = act
  const { docs } = await req.payload.find({
    collection: 'quotes',
    where: {
      or: [{ 'attribution.speaker': { equals: from } }, { 'attribution.inDocument': { equals: from } }],
    },
    sort: 'id',
    joins: false,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await lockRow(req, 'quotes', id)
    const quote = await req.payload.findByID({
      collection: 'quotes',
      id,
      depth: 0,
      joins: false,
      overrideAccess: true,
      req,
    })
    await writeQuote(act, quote, { attribution: renamed(quote.attribution, from, to) })
  }
  return docs.length
}

function renamed(attribution: Quote['attribution'], from: number, to: number): Quote['attribution'] {
  const follow = (source: Quote['attribution']['speaker']) => (idOf(source) === from ? to : idOf(source))
  return { ...attribution, speaker: follow(attribution.speaker), inDocument: follow(attribution.inDocument) }
}
