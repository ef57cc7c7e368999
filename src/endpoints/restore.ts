import type { Endpoint } from 'payload'
import { z } from 'zod'

import { restore } from '../actions/restore'
import { door } from './answer'

/** `POST /api/revisions/:id/restore` `{ lockVersion }`, the article's as the person last saw it. */
export const restoreEndpoint: Endpoint = {
  path: '/:id/restore',
  method: 'post',
  handler: door({
    shape: z.object({ lockVersion: z.unknown().optional() }),
    act: (req, revision, { lockVersion }) => restore(req, { revision, lockVersion }),
    answer: ({ id, lockVersion }) => ({ article: { id, lockVersion } }),
  }),
}
