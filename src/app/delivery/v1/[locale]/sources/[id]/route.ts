import { findSource } from '../../../../../../queries/published/find-source'
import { orAway, sendBadRequest, sendCanonical, sendProblem } from '../../../../answers'
import { isId, readPage } from '../../../../read-query'

interface Context {
  params: Promise<{ locale: string; id: string }>
}

/**
 * A source with its published quotations across articles, latest date first: `?limit=` 1 to 100 (20),
 * `?after=` the cursor of the page before.
 */
export const GET = orAway(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, id } = await params
  const page = readPage(new URL(request.url).searchParams)
  if (typeof page === 'string') return sendBadRequest(page)
  const found = isId(id) ? await findSource(locale, id, page) : null
  if (found === null) {
    const detail = 'No published quotation is by this source or in it.'
    return sendProblem({ status: 404, title: 'Not found', detail })
  }
  const { source, quotations } = found
  return sendCanonical(request, { ...source, locale, quotes: quotations.items, next: quotations.next })
})
