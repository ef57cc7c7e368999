import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '../../access/roles'
import { assign } from '../../actions/translation/assign'
import { bePresent } from '../../actions/translation/be-present'
import { openTranslation } from '../../actions/translation/open-translation'
import { submitTranslation } from '../../actions/translation/submit-translation'
import { translateQuotation } from '../../actions/translation/translate-quotation'
import { concordance } from '../../queries/translation/memory'
import { deskFindings } from '../../queries/translation/desk-findings'
import { deskSegments, uncheckedSegments, type PageOf } from '../../queries/translation/desk-segments'
import { translationDesk } from '../../queries/translation/translation-desk'
import { answerRefusal, door, remarkShape } from '../answer'
import { submittedAnswer } from '../submit'
import { quotationAnswer } from './quotations'
import { reading, targetText } from './reading'

/** `POST /api/articles/:id/translations` `{ locale }` */
export const openTranslationEndpoint: Endpoint = {
  path: '/:id/translations',
  method: 'post',
  handler: door({
    shape: z.object({ locale: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) }),
    act: (req, article, { locale }) => openTranslation(req, { article, locale }),
    status: 201,
    answer: ({ translation: { id, locale }, sourceRevision }) => ({
      translation: { id, locale, sourceRevision },
    }),
  }),
}

/** `GET /api/translations/:id/desk`: what a translation is, how far it is, and what the person may do. */
export const translationDeskEndpoint: Endpoint = {
  path: '/:id/desk',
  method: 'get',
  handler: reading((req, translation) => translationDesk(req, translation)),
}

/**
 * `GET /api/translations/:id/segments?cursor=&limit=&findings=`: its sentences, some hundred at once. With
 * `findings=later` they come unchecked, and more of them.
 */
export const segmentsEndpoint: Endpoint = {
  path: '/:id/segments',
  method: 'get',
  handler: inPages((req, translation) =>
    req.searchParams.get('findings') === 'later'
      ? uncheckedSegments(req, translation, pageIn(req, 2500))
      : deskSegments(req, translation, pageIn(req, 1000)),
  ),
}

/** `GET /api/translations/:id/findings?cursor=&limit=`: what the checks say of those sentences. */
export const findingsEndpoint: Endpoint = {
  path: '/:id/findings',
  method: 'get',
  handler: inPages((req, translation) => deskFindings(req, translation, pageIn(req, 1000))),
}

/** As `reading`, of a page that the address names in numbers. */
function inPages(show: Parameters<typeof reading>[0]): Endpoint['handler'] {
  const answer = reading(show)
  return (req) => {
    const field = ['cursor', 'limit'].find((name) => !isWholeNumber(req.searchParams.get(name) || '0'))
    return field && actorOf(req) ? answerRefusal(req, { code: 'malformed', field }) : answer(req)
  }
}

function pageIn({ searchParams }: PayloadRequest, most: number): PageOf {
  const from = wholeNumber(searchParams.get('cursor'), 0)
  const limit = wholeNumber(searchParams.get('limit'), usualRows) || usualRows
  return { from, limit: Math.min(most, limit) }
}

const usualRows = 500

function wholeNumber(text: string | null, otherwise: number): number {
  return text !== null && isWholeNumber(text) ? Number(text) : otherwise
}

function isWholeNumber(text: string): boolean {
  return /^\d{1,7}$/.test(text)
}

/** `GET /api/translations/:id/concordance?q=`: approved pairs that hold these words, in either language. */
export const concordanceEndpoint: Endpoint = {
  path: '/:id/concordance',
  method: 'get',
  handler: reading(async (req, translation) => {
    const words = req.searchParams.get('q') ?? ''
    return { items: await concordance(req, translation, words) }
  }),
}

const official = z.object({
  publisher: targetText.optional(),
  title: targetText.optional(),
  url: targetText.optional(),
  accessed: targetText.optional(),
  excerpt: targetText.optional(),
})

/** `POST /api/translations/:id/quotations` `{ quote, variant?, target, kind, official?, lockVersion? }` */
export const translateQuotationEndpoint: Endpoint = {
  path: '/:id/quotations',
  method: 'post',
  handler: door({
    shape: z.object({
      quote: z.string().max(100),
      variant: z.enum(['full', 'embedded']).optional(),
      target: targetText,
      kind: z.enum(['house', 'official']).default('house'),
      official: official.nullish(),
      lockVersion: z.number().int().optional(),
    }),
    act: (req, translation, body) => translateQuotation(req, { translation, ...body }),
    answer: quotationAnswer,
  }),
}

/** `POST /api/translations/:id/assignments` `{ person, role, section?, dueOn? }` */
export const assignEndpoint: Endpoint = {
  path: '/:id/assignments',
  method: 'post',
  handler: door({
    shape: z.object({
      person: z.number().int().positive(),
      role: z.enum(['translator', 'reviewer']),
      section: z.string().max(100).nullish(),
      dueOn: z.iso.date().nullish(),
    }),
    act: (req, translation, { section = null, dueOn = null, ...rest }) =>
      assign(req, { translation, section, dueOn, ...rest }),
    status: 201,
    answer: ({ id, role, section, dueOn }) => ({ assignment: { id, role, section, dueOn } }),
  }),
}

/** `POST /api/translations/:id/presence` `{ sentence?, isLeaving? }` */
export const presenceEndpoint: Endpoint = {
  path: '/:id/presence',
  method: 'post',
  handler: door({
    shape: z.object({
      sentence: z.number().int().positive().nullish(),
      isLeaving: z.boolean().default(false),
    }),
    act: (req, translation, { sentence = null, isLeaving }) =>
      bePresent(req, { translation, sentence, isLeaving }),
    answer: (colleagues) => ({ colleagues }),
  }),
}

/** `POST /api/translations/:id/submit` `{ note? }` */
export const submitTranslationEndpoint: Endpoint = {
  path: '/:id/submit',
  method: 'post',
  handler: door({
    shape: z.object({ note: remarkShape.optional() }),
    act: (req, translation, { note }) => submitTranslation(req, { translation, note }),
    answer: submittedAnswer,
  }),
}
