import type { PayloadRequest } from 'payload'

import { digestsOf } from '../../domain/manuscript/digest'
import type { Frozen } from '../../domain/manuscript/types'
import { accept, refuse } from '../../domain/shared/result'
import { assembleTranslation } from '../../domain/translation/assembly/assemble'
import type { AssemblyFault } from '../../domain/translation/assembly/types'
import { countWords } from '../../domain/translation/review/count-words'
import { scoreOf, type Score } from '../../domain/translation/review/mqm'
import { deskPolicy } from '../../domain/workflow/policy'
import type { OpenQuotation, OpenSegment, Refusal } from '../../domain/workflow/refusals'
import { requireRole } from '../../domain/workflow/roles'
import { maySubmit } from '../../domain/workflow/submit'
import type { Contributors } from '../../domain/workflow/types'
import type { Revision } from '../../payload-types'
import { idOf } from '../../queries/quote-value'
import {
  identityOf,
  loadEdition,
  loadRevision,
  manuscriptOf,
  revisionFacts,
} from '../../queries/revision-facts'
import { loadTranslation, type TranslationFacts } from '../../queries/translation/load-translation'
import { renderings } from '../../queries/translation/quotations'
import { readinessOf, type Readiness } from '../../queries/translation/readiness'
import { actsOn, type TargetRecord } from '../../queries/translation/target-record'
import { peopleOf } from '../../domain/translation/acts'
import { lockRow } from '../../queries/transaction'
import { freezeRevision, type TranslatedFrom } from '../freeze-revision'
import { lockArticle, withinTransaction, type Act, type Outcome } from '../within-transaction'

interface Submission {
  translation: number
  note?: string
}

/**
 * Freezes a translation as a revision of its locale: every sentence translated from the source as it stands and
 * approved by somebody who wrote none of it, every quotation too. It is refused with the list of what is not.
 */
export function submitTranslation(
  req: PayloadRequest,
  { translation: id, note }: Submission,
  now = new Date(),
): Promise<Outcome<Revision>> {
  return withinTransaction({ req, now }, async (act) => {
    const found = await loadTranslation(req, id)
    if (!found) return refuse({ code: 'notFound' })
    const allowed = requireRole(act.actor, deskPolicy.translation.submit, found.locale)
    if (!allowed.ok) return allowed
    await lockArticle(req, found.article)
    await lockRow(req, 'translations', id)
    const translation = (await loadTranslation(req, id)) ?? found
    const assembled = await assemble(req, translation)
    return assembled.ok ? freeze(act, translation, assembled.value, note ?? null) : assembled
  })
}

interface Assembled {
  source: Revision
  frozen: Frozen
  readiness: Readiness
}

async function assemble(req: PayloadRequest, translation: TranslationFacts): Promise<Outcome<Assembled>> {
  const readiness = await readinessOf(req, translation)
  const source = await loadRevision(req, translation.sourceRevision)
  if (!source) return refuse({ code: 'notFound' })
  const { segments, open, targets, quotations } = readiness
  if (segments.length + open.length > 0) return refuse(incomplete(segments, open))
  const assembled = assembleTranslation({
    source: { manuscript: manuscriptOf(source), identity: identityOf(source) },
    locale: translation.locale,
    targets: new Map(
      targets.flatMap(({ segment, facts }) => (segment ? [[segment.cut.key, facts.target]] : [])),
    ),
    quotations: renderings(quotations),
  })
  if (!assembled.ok) return refuse(faulty(assembled.refusal, readiness))
  return accept({ source, frozen: assembled.value, readiness })
}

/** So many are listed; whoever mends them asks again. */
const mostListed = 200

function incomplete(segments: readonly OpenSegment[], quotations: readonly OpenQuotation[]): Refusal {
  return {
    code: 'translationIncomplete',
    count: segments.length + quotations.length,
    segments: segments.slice(0, mostListed),
    quotations: quotations.slice(0, mostListed),
  }
}

function faulty(faults: readonly AssemblyFault[], { targets }: Readiness): Refusal {
  const segments = faults.flatMap((fault): OpenSegment[] => {
    const record =
      fault.kind === 'quotationMissing' ? null : targets.find((one) => one.segment?.cut.key === fault.segment)
    const why = fault.kind === 'codes' ? 'blocked' : 'missing'
    return record ? [{ id: record.id, order: record.segment?.cut.order ?? 0, why }] : []
  })
  const quotations = faults.flatMap((fault): OpenQuotation[] =>
    fault.kind === 'quotationMissing' ? [{ quote: fault.quote, why: 'missing' }] : [],
  )
  return incomplete(segments, quotations)
}

async function freeze(
  act: Act,
  translation: TranslationFacts,
  { source, frozen, readiness }: Assembled,
  note: string | null,
): Promise<Outcome<Revision>> {
  const { article, locale, sourceLocale } = translation
  const edition = await loadEdition(act.req, article, locale)
  const digests = digestsOf(frozen.manuscript)
  const { newest, publication } = edition
  const allowed = maySubmit({
    actor: act.actor,
    locale,
    sourceLocale,
    digest: digests.whole,
    newest: newest && revisionFacts(newest),
    isReaddressed: newest !== null && newest.slug !== source.slug,
    isOfOtherSource: newest !== null && idOf(newest.sourceRevision) !== source.id,
    isWithdrawn: publication?.state === 'withdrawn',
  })
  if (!allowed.ok) return allowed
  return accept(
    await freezeRevision(act, {
      article,
      frozen,
      slug: source.slug,
      digests,
      number: allowed.value.number,
      edition,
      contributors: await contributorsOf(act, source, readiness),
      lastEdit: source.lastEdit,
      note,
      translatedFrom: await translatedFrom(act, translation, source, readiness),
    }),
  )
}

/** Whoever wrote a word of a sentence or quotation wrote the text; who said what is as the source found it. */
async function contributorsOf(
  { req }: Act,
  source: Revision,
  { targets, quotations }: Readiness,
): Promise<Contributors> {
  const ids = [...quotations.values()].flatMap(({ translation }) => translation?.id ?? [])
  const acts = await actsOn(req, 'quotation', ids)
  const authors = [
    ...targets.flatMap(({ facts }) => facts.authors),
    ...[...acts.values()].flatMap((own) => peopleOf(own).authors),
  ]
  const { attribution } = source.contributors as unknown as Contributors
  return { text: [...new Set(authors)].sort(), attribution }
}

async function translatedFrom(
  act: Act,
  translation: TranslationFacts,
  source: Revision,
  { targets }: Readiness,
): Promise<TranslatedFrom> {
  return {
    sourceRevision: source.id,
    sourceDigest: source.digest,
    sourceTextDigest: source.textDigest,
    sourceAttributionDigest: source.attributionDigest,
    score: { ...(await scoreNow(act, translation, targets)) },
  }
}

/** By the issues that stand in the very words that are frozen: what was mended or settled is no fault of these. */
async function scoreNow(
  { req }: Act,
  { id, locale }: TranslationFacts,
  targets: readonly TargetRecord[],
): Promise<Score> {
  const { docs } = await req.payload.find({
    collection: 'review-issues',
    where: { translation: { equals: id }, resolvedAt: { exists: false } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const words = new Map(targets.map((record) => [record.id, record.facts.target]))
  const standing = docs.filter(
    ({ side, text, segmentTranslation }) => side === 'source' || words.get(idOf(segmentTranslation)) === text,
  )
  return scoreOf(standing, countWords([...words.values()], locale))
}
