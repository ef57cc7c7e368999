import type { Endpoint } from 'payload'
import { z } from 'zod'

import { publish, republish } from '../actions/publish'
import { idOf } from '../queries/quote-value'
import type { Publication } from '../payload-types'
import { digestShape, door, remarkShape } from './answer'

const shape = z.object({
  digest: digestShape,
  change: z
    .object({
      kind: z.enum(['correction', 'update', 'clarification', 'minor']),
      note: remarkShape.nullish().transform((note) => note ?? null),
    })
    .optional(),
})

function answer({ id, locale, slug, revision, publishedAt }: Publication): unknown {
  return { publication: { id, locale, slug, revision: idOf(revision), publishedAt } }
}

/** `POST /api/revisions/:id/publish` `{ digest, change? }`, the digest being the whole one. */
export const publishEndpoint: Endpoint = {
  path: '/:id/publish',
  method: 'post',
  handler: door({ shape, act: (req, revision, body) => publish(req, { revision, ...body }), answer }),
}

/** `POST /api/revisions/:id/republish` `{ digest, change? }` */
export const republishEndpoint: Endpoint = {
  path: '/:id/republish',
  method: 'post',
  handler: door({ shape, act: (req, revision, body) => republish(req, { revision, ...body }), answer }),
}
