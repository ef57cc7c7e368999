import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { wordingDigest } from '../../domain/manuscript/digest'
import type { OfficialTranslation } from '../../domain/manuscript/types'
import { accept, refuse } from '../../domain/shared/result'
import { peopleOf } from '../../domain/translation/acts'
import {
  acceptTarget,
  submit,
  type TargetFacts,
  untranslated,
  write,
} from '../../domain/translation/review/states'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import { checkLockVersion } from '../../domain/workflow/working-copy'
import type { QuoteTranslation } from '../../payload-types'
import { loadTranslation } from '../../queries/translation/load-translation'
import { quotationsFor, type QuoteVariant } from '../../queries/translation/quotations'
import { actsOn } from '../../queries/translation/target-record'
import { lockRow, runSql } from '../../queries/transaction'
import { appendEvent } from '../append-event'
import { lockArticle, withinTransaction, type Act, type Outcome } from '../within-transaction'
import { recordAct } from './change-target'

export interface TranslatedQuotation {
  /** The translation on whose desk it is done: it says the locale, and which wording stands. */
  translation: number
  /** The quotation's stable key. */
  quote: string
  variant?: QuoteVariant
  target: string
  kind: 'house' | 'official'
  official?: Partial<OfficialTranslation> | null
  /** As the person last saw it; left out for a first translation. */
  lockVersion?: number
}

const officialFields = ['publisher', 'title', 'url', 'accessed', 'excerpt'] as const

/**
 * Writes the translation of a quotation, by whose words it is: of the house, or of an authority that published it,
 * which then has to be said in full. It goes to review at once; whoever wrote it does not approve it.
 */
export function translateQuotation(
  req: PayloadRequest,
  request: TranslatedQuotation,
  now = new Date(),
): Promise<Outcome<QuoteTranslation>> {
  return withinTransaction({ req, now }, async (act) => {
    const translation = await loadTranslation(req, request.translation)
    if (!translation) return refuse({ code: 'notFound' })
    const allowed = requireRole(act.actor, deskPolicy.desk.write, translation.locale)
    if (!allowed.ok) return allowed
    await lockArticle(req, translation.article)
    const quotation = (await quotationsFor(req, translation)).get(request.quote)
    if (!quotation) return refuse({ code: 'notFound' })
    if (request.target.trim() === '') return refuse({ code: 'nothingTranslated' })
    const missing = missingOfficial(request)
    if (missing.length > 0) return refuse({ code: 'officialIncomplete', missing })
    const variant = request.variant ?? quotation.variant
    const known = await findQuoteTranslation(req, request.quote, translation.locale, variant)
    if (known) {
      const checked = checkLockVersion(request.lockVersion, known.lockVersion)
      if (!checked.ok) return checked
    }
    const facts = known ? await factsOf(act, known) : untranslated
    const written = submit(
      write({ ...facts, state: 'draft', target: '' }, act.actor.id, request.target),
      act.actor.id,
    )
    if (!written.ok) return written
    const place = { locale: translation.locale, variant, wording: quotation.wording }
    return accept(await store(act, known, request, place, written.value))
  })
}

function missingOfficial({ kind, official }: TranslatedQuotation): string[] {
  if (kind === 'house') return []
  return officialFields.filter((field) => !official?.[field]?.trim())
}

async function findQuoteTranslation(
  req: PayloadRequest,
  quoteKey: string,
  locale: string,
  variant: QuoteVariant,
): Promise<QuoteTranslation | null> {
  const { docs } = await req.payload.find({
    collection: 'quote-translations',
    where: { quoteKey: { equals: quoteKey }, locale: { equals: locale }, variant: { equals: variant } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (!found) return null
  await lockRow(req, 'quote_translations', found.id)
  return found
}

async function factsOf({ req }: Act, { id, state, target }: QuoteTranslation): Promise<TargetFacts> {
  const acts = await actsOn(req, 'quotation', [id])
  const people = peopleOf(acts.get(id) ?? [])
  return { ...untranslated, state, target: target ?? '', ...people }
}

interface Place {
  locale: string
  variant: QuoteVariant
  wording: string
}

async function store(
  act: Act,
  known: QuoteTranslation | null,
  { quote, kind, official, target }: TranslatedQuotation,
  place: Place,
  after: TargetFacts,
): Promise<QuoteTranslation> {
  const { req } = act
  const lockVersion = (known?.lockVersion ?? 0) + 1
  const stated = kind === 'official' ? official : null
  const fields = officialFields.map((field) => [field, stated?.[field]?.trim() ?? null] as const)
  const data = {
    ...place,
    quoteKey: quote,
    target,
    kind,
    official: Object.fromEntries(fields),
    state: after.state,
    lockVersion,
  }
  const collection = 'quote-translations'
  const stored = known
    ? await req.payload.update({ collection, id: known.id, data, depth: 0, overrideAccess: true, req })
    : await req.payload.create({ collection, data, depth: 0, overrideAccess: true, req })
  const written = { after, act: 'wrote' as const }
  await recordAct(act, { kind: 'quotation', subject: stored.id, segment: null }, written, lockVersion)
  return stored
}

/** A reviewer who wrote none of it approves the translation of a quotation: it is used wherever that stands. */
export function acceptQuotation(
  req: PayloadRequest,
  { id, lockVersion }: { id: number; lockVersion: unknown },
  now = new Date(),
): Promise<Outcome<QuoteTranslation>> {
  return withinTransaction({ req, now }, async (act) => {
    const row = await lockRow(req, 'quote_translations', id)
    if (!row) return refuse({ code: 'notFound' })
    const allowed = requireRole(act.actor, deskPolicy.desk.review, String(row.locale))
    if (!allowed.ok) return allowed
    const checked = checkLockVersion(lockVersion, Number(row.lock_version))
    if (!checked.ok) return checked
    const before = await req.payload.findByID({
      collection: 'quote-translations',
      id,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const required = deskPolicy.desk.acceptances
    const accepted = acceptTarget(await factsOf(act, before), { by: act.actor.id, required, blocking: [] })
    if (!accepted.ok) return accepted
    await setState(act, before, accepted.value, checked.value)
    await appendEvent(act, {
      type: 'quotation.accepted',
      article: null,
      locale: before.locale,
      revision: null,
      digest: wordingDigest(accepted.value.target),
      details: { quote: before.quoteKey, variant: before.variant, kind: before.kind },
    })
    return accept({ ...before, state: accepted.value.state, lockVersion: checked.value })
  })
}

async function setState(
  act: Act,
  { id }: QuoteTranslation,
  after: TargetFacts,
  lockVersion: number,
): Promise<void> {
  await runSql(
    act.req,
    sql`update quote_translations set state = ${after.state}::enum_quote_translations_state,
          lock_version = ${lockVersion}, updated_at = ${act.now.toISOString()}::timestamptz where id = ${id}`,
  )
  await recordAct(
    act,
    { kind: 'quotation', subject: id, segment: null },
    { after, act: 'accepted' },
    lockVersion,
  )
}
