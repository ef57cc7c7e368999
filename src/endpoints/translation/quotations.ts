import type { Endpoint } from 'payload'
import { z } from 'zod'

import { acceptQuotation } from '../../actions/translation/translate-quotation'
import type { QuoteTranslation } from '../../payload-types'
import { door } from '../answer'

/** What is answered of a quotation's translation. */
export function quotationAnswer(one: QuoteTranslation): unknown {
  const { id, quoteKey: quote, locale, variant, target, kind, state, lockVersion } = one
  return { quotation: { id, quote, locale, variant, target, kind, state, lockVersion } }
}

/** `POST /api/quote-translations/:id/accept` `{ lockVersion }` */
export const acceptQuotationEndpoint: Endpoint = {
  path: '/:id/accept',
  method: 'post',
  handler: door({
    shape: z.object({ lockVersion: z.unknown().optional() }),
    act: (req, id, { lockVersion }) => acceptQuotation(req, { id, lockVersion }),
    answer: quotationAnswer,
  }),
}
