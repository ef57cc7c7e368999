import type { Endpoint } from 'payload'
import { z } from 'zod'

import { submit } from '../actions/submit'
import type { Revision } from '../payload-types'
import { door, remarkShape } from './answer'

/** `POST /api/articles/:id/submit` `{ note? }` */
export const submitEndpoint: Endpoint = {
  path: '/:id/submit',
  method: 'post',
  handler: door({
    shape: z.object({ note: remarkShape.optional() }),
    act: (req, article, { note }) => submit(req, { article, note }),
    answer: submittedAnswer,
  }),
}

/** What is answered of a revision that was just frozen. */
export function submittedAnswer(revision: Revision): unknown {
  const { id, number, locale, status, digest, textDigest, attributionDigest } = revision
  const scopes = { text: textDigest, attribution: attributionDigest }
  return { revision: { id, number, locale, status, digest, scopes } }
}
