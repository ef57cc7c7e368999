import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '../access/roles'
import { importArticle, type ImportReport } from '../actions/import-article'
import { answerRefusal, readBody } from './answer'

const choice = z.enum(['mine', 'file'])
const offset = z.number().int().nonnegative()

const shape = z.object({
  /** The file, base64, so that its bytes arrive as they are; the action says when they are too many. */
  file: z.string().refine((text) => text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text)),
  fileName: z.string().max(255),
  slug: z.string().max(1000),
  locale: z.string().max(35),
  corrections: z
    .object({
      lines: z
        .array(
          z.object({
            line: z.number().int().positive(),
            role: z.enum(['title', 'subtitle', 'heading', 'paragraph', 'separator']),
          }),
        )
        .optional(),
      spans: z
        .array(
          z.object({
            start: offset,
            end: offset,
            kind: z.enum(['direct-quote', 'partial-quote', 'term', 'title', 'uncertain']),
          }),
        )
        .optional(),
    })
    .optional(),
  keep: choice.optional(),
  decisions: z.record(z.string(), choice).optional(),
  isDryRun: z.boolean().optional(),
})

const statuses: Record<ImportReport['status'], number> = {
  done: 200,
  planned: 200,
  conflicts: 409,
  refused: 422,
}

/**
 * `POST /api/articles/import`: plans with `isDryRun`, else writes what was planned. 409 while conflicts are
 * undecided, 422 when the file cannot be imported; neither wrote anything.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req: PayloadRequest) => {
    if (!actorOf(req)) return answerRefusal(req, { code: 'notSignedIn' })
    const body = await readBody(req, shape)
    if (!body.ok) return answerRefusal(req, body.refusal)
    const { file, ...rest } = body.value
    const outcome = await importArticle(req, { ...rest, bytes: new Uint8Array(Buffer.from(file, 'base64')) })
    if (!outcome.ok) return answerRefusal(req, outcome.refusal)
    return Response.json(outcome.value, { status: statuses[outcome.value.status] })
  },
}
