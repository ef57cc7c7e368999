import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../../domain/shared/result'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import type { Translation } from '../../payload-types'
import { deskLocales } from '../../queries/desk-locales'
import { findTranslation, newestApproved } from '../../queries/translation/load-translation'
import { appendEvent } from '../append-event'
import { lockArticle, withinTransaction, type Outcome } from '../within-transaction'
import { addEmptyTargets, placeSegments } from './place-segments'

interface Opening {
  article: number
  locale: string
}

export interface OpenedTranslation {
  translation: Translation
  sourceRevision: { id: number; number: number; digest: string }
}

/** Begins a translation: the newest approved revision of the source, sentence by sentence, nothing translated yet. */
export function openTranslation(
  req: PayloadRequest,
  { article, locale }: Opening,
  now = new Date(),
): Promise<Outcome<OpenedTranslation>> {
  return withinTransaction({ req, now }, async (act) => {
    const allowed = requireRole(act.actor, deskPolicy.desk.open, locale)
    if (!allowed.ok) return allowed
    if (!deskLocales(req).includes(locale)) return refuse({ code: 'malformed', field: 'locale' })
    if (!(await lockArticle(req, article))) return refuse({ code: 'notFound' })
    const known = await findTranslation(req, article, locale)
    if (known) return refuse({ code: 'translationExists', translation: known.id })
    const source = await newestApproved(req, article)
    if (!source) return refuse({ code: 'sourceNotApproved' })
    const { id, number, digest, sourceLocale } = source
    if (locale === sourceLocale) return refuse({ code: 'malformed', field: 'locale' })
    const data = { article, locale, sourceLocale, sourceRevision: id, openedByName: act.actor.name }
    const translation = await req.payload.create({
      collection: 'translations',
      data,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const segments = await placeSegments(act, source)
    await addEmptyTargets(
      act,
      translation.id,
      segments.map((segment) => segment.id),
    )
    const details = { translation: translation.id, segments: segments.length }
    await appendEvent(act, { type: 'translation.opened', article, locale, revision: id, digest, details })
    return accept({ translation, sourceRevision: { id, number, digest } })
  })
}
