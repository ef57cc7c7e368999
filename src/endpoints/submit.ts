import type { Endpoint } from 'payload'
import { z } from 'zod'

import { submit } from '../actions/submit'
import { door, remarkShape } from './answer'

/** `POST /api/articles/:id/submit` `{ note? }` */
export const submitEndpoint: Endpoint = {
  path: '/:id/submit',
  method: 'post',
  handler: door({
    shape: z.object({ note: remarkShape.optional() }),
    act: (req, article, { note }) => submit(req, { article, note }),
    answer: ({ id, number, locale, status, digest, textDigest, attributionDigest }) => ({
      revision: {
        id,
        number,
        locale,
        status,
        digest,
        scopes: { text: textDigest, attribution: attributionDigest },
      },
    }),
  }),
}
