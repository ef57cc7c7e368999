import type { Endpoint } from 'payload'
import { z } from 'zod'

import { mergeSources } from '../actions/merge-sources'
import { door } from './answer'

/** `POST /api/sources/:id/merge` `{ into, lockVersion, intoLockVersion }`: the source of the path goes. */
export const mergeEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  handler: door({
    shape: z.object({
      into: z.number().int().positive(),
      lockVersion: z.unknown().optional(),
      intoLockVersion: z.unknown().optional(),
    }),
    act: (req, source, { into, lockVersion, intoLockVersion }) =>
      mergeSources(req, { source, into, lockVersion, intoLockVersion }),
    answer: ({ source, quotations }) => ({
      source: { id: source.id, lockVersion: source.lockVersion },
      quotations,
    }),
  }),
}
