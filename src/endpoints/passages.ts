import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answerPassage } from '../actions/answer-passage'
import { LONGEST_WORDING } from '../domain/quotes/wording'
import { door } from './answer'

/** `POST /api/articles/:id/passages` `{ section, lockVersion, wording, answer }` */
export const passageEndpoint: Endpoint = {
  path: '/:id/passages',
  method: 'post',
  handler: door({
    shape: z.object({
      section: z.number().int().positive(),
      lockVersion: z.unknown().optional(),
      wording: z.string().max(LONGEST_WORDING),
      answer: z.enum(['term', 'quotation']),
    }),
    act: (req, article, body) => answerPassage(req, { article, ...body }),
    answer: ({ passage, quote }) => ({ passage: { id: passage.id }, quote }),
  }),
}
