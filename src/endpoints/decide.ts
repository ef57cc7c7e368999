import type { Endpoint } from 'payload'
import { z } from 'zod'

import { decide } from '../actions/decide'
import { digestShape, door, remarkShape } from './answer'

/** `POST /api/revisions/:id/decide` `{ verdict, scope, digest, comment?, override? }` */
export const decideEndpoint: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: door({
    shape: z.object({
      verdict: z.enum(['approve', 'requestChanges']),
      scope: z.enum(['text', 'attribution']),
      digest: digestShape,
      comment: remarkShape.optional(),
      override: z.object({ reason: remarkShape }).optional(),
    }),
    act: (req, revision, body) => decide(req, { revision, ...body }),
    answer: ({ decision, revision }) => ({ decision: { id: decision.id }, revision }),
  }),
}
