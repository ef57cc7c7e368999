import type { Endpoint } from 'payload'
import { z } from 'zod'

import { attributeQuotation } from '../actions/attribute-quotation'
import { rewordQuotation } from '../actions/reword-quotation'
import { setStanding } from '../actions/set-standing'
import { verifyQuotation } from '../actions/verify-quotation'
import { LONGEST_WORDING } from '../domain/quotes/wording'
import type { Quote } from '../payload-types'
import { door, remarkShape } from './answer'

const id = z.number().int().positive()
const lockVersion = z.unknown().optional()
const article = id.nullish().transform((value) => value ?? null)
const stated = z.string().max(2_000).nullable()

const selector = z.strictObject({
  part: z.enum(['source', 'cue', 'content']),
  exact: z.string().min(1).max(25_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
})

const attribution = z
  .strictObject({
    status: z.enum(['explicit', 'implied', 'collective', 'unknown']),
    speakerKind: z.enum(['person', 'role', 'group', 'document', 'unnamed']).nullable(),
    asWritten: stated,
    speaker: id.nullable(),
    onBehalfOf: z.strictObject({ body: stated, ground: stated }),
    cue: stated,
    saidOnStated: stated,
    saidOnEdtf: stated,
    occasion: stated,
    venue: stated,
    inDocument: id.nullable(),
    evidence: z.array(selector).max(50),
    confidence: z.enum(['high', 'medium', 'low']),
    confidenceReason: stated,
  })
  .partial()

function answer({ id: quote, lockVersion: version }: Quote) {
  return { quote: { id: quote, lockVersion: version } }
}

/** `POST /api/quotes/:id/attribute` `{ lockVersion, article?, attribution, chain? }` */
export const attributeEndpoint: Endpoint = {
  path: '/:id/attribute',
  method: 'post',
  handler: door({
    shape: z.object({
      lockVersion,
      article,
      attribution,
      chain: z
        .array(z.object({ quote: id, lockVersion }))
        .max(200)
        .default([]),
    }),
    act: (req, quote, body) => attributeQuotation(req, { quote, ...body }),
    answer: (quotes) => ({ quotes: quotes.map((quote) => answer(quote).quote) }),
  }),
}

/** `POST /api/quotes/:id/verify` `{ lockVersion, article?, source, locator?, extract, extractLanguage, method?, verdict }` */
export const verifyEndpoint: Endpoint = {
  path: '/:id/verify',
  method: 'post',
  handler: door({
    shape: z.object({
      lockVersion,
      article,
      source: id.nullable(),
      locator: stated.default(null),
      extract: z.string().max(50_000),
      extractLanguage: z.string().min(2).max(35),
      method: stated.default(null),
      verdict: z.enum(['match', 'matchUnderFolding', 'differs', 'notFound']),
    }),
    act: (req, quote, body) => verifyQuotation(req, { quote, ...body }),
    answer: ({ id: verification, result, wordingDigest }) => ({
      verification: { id: verification, result, wordingDigest },
    }),
  }),
}

/** `POST /api/quotes/:id/standing` `{ lockVersion, article?, lifecycle, reason }` */
export const standingEndpoint: Endpoint = {
  path: '/:id/standing',
  method: 'post',
  handler: door({
    shape: z.object({
      lockVersion,
      article,
      lifecycle: z.enum(['active', 'disputed', 'misattributed', 'withdrawn']),
      reason: remarkShape.default(''),
    }),
    act: (req, quote, body) => setStanding(req, { quote, ...body }),
    answer,
  }),
}

/** `POST /api/quotes/:id/reword` `{ lockVersion, article?, wording, marks?, reason }` */
export const rewordEndpoint: Endpoint = {
  path: '/:id/reword',
  method: 'post',
  handler: door({
    shape: z.object({
      lockVersion,
      article,
      wording: z.string().max(LONGEST_WORDING),
      marks: z.object({ open: z.string().max(4), close: z.string().max(4) }).optional(),
      reason: remarkShape.default(''),
    }),
    act: (req, quote, body) => rewordQuotation(req, { quote, ...body }),
    answer,
  }),
}
