import type { Endpoint } from 'payload'
import { z } from 'zod'

import { withdraw } from '../actions/withdraw'
import { withhold } from '../actions/withhold'
import { door, remarkShape } from './answer'

const shape = z.object({ reason: remarkShape })

/** `POST /api/publications/:id/withdraw` `{ reason }` */
export const withdrawEndpoint: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: door({
    shape,
    act: (req, publication, { reason }) => withdraw(req, { publication, reason }),
    answer: ({ id, withdrawnAt }) => ({ publication: { id, withdrawnAt } }),
  }),
}

/** `POST /api/revisions/:id/withhold` `{ reason }` */
export const withholdEndpoint: Endpoint = {
  path: '/:id/withhold',
  method: 'post',
  handler: door({
    shape,
    act: (req, revision, { reason }) => withhold(req, { revision, reason }),
    answer: ({ id, withheldAt }) => ({ revision: { id, withheldAt } }),
  }),
}
