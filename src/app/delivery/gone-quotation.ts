import type { QuotationElsewhere } from '../../queries/published/find-quotation'
import { sendProblem } from './answers'

/** Why there is no quotation at an address: 410 for what readers once had, 404 for what never was. */
export function sendGoneQuotation(found: QuotationElsewhere): Response {
  switch (found.kind) {
    case 'withdrawn': {
      const { reason, at: withdrawnAt, title: article } = found
      const detail = reason ?? undefined
      return sendProblem({ status: 410, title: 'Withdrawn', detail, withdrawnAt, article })
    }
    case 'removed': {
      const detail = 'The article no longer has this quotation.'
      return sendProblem({ status: 410, title: 'Removed', detail, article: found.title, slug: found.slug })
    }
    case 'unknown':
      return sendProblem({
        status: 404,
        title: 'Not found',
        detail: 'No quotation is published at this address.',
      })
  }
}
