import type { AttributionStatus } from '../../../../../domain/manuscript/types'
import { readDateRange } from '../../../../../queries/published/date-range'
import { listQuotations, type QuotationListOptions } from '../../../../../queries/published/list-quotations'
import { orAway, sendBadRequest, sendCanonical } from '../../../answers'
import { isId, readPage } from '../../../read-query'

interface Context {
  params: Promise<{ locale: string }>
}

const statuses: readonly AttributionStatus[] = ['explicit', 'implied', 'collective', 'unknown']

/**
 * The quotations published in a locale, latest date first: `?speaker=` and `?document=` ids of sources,
 * `?status=` of the attribution, `?date=` a date or an interval of EDTF, `?limit=` 1 to 100 (20), `?after=`
 * the cursor of the page before.
 */
export const GET = orAway(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params
  const options = readOptions(new URL(request.url).searchParams)
  if (typeof options === 'string') return sendBadRequest(options)
  return sendCanonical(request, await listQuotations(locale, options))
})

/** The options, or what is wrong with them. */
function readOptions(query: URLSearchParams): QuotationListOptions | string {
  const page = readPage(query)
  if (typeof page === 'string') return page
  const [speaker, document, asked, period] = ['speaker', 'document', 'status', 'date'].map((name) =>
    query.get(name),
  ) as [string | null, string | null, string | null, string | null]
  if (speaker !== null && !isId(speaker)) return 'speaker must be the id of a source.'
  if (document !== null && !isId(document)) return 'document must be the id of a source.'
  const status = statuses.find((known) => known === asked) ?? null
  if (asked !== null && status === null) return `status must be one of ${statuses.join(', ')}.`
  const date = period === null ? null : readDateRange(period)
  if (period !== null && date === null) {
    return 'date must be YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash between, .. for an open end.'
  }
  return { ...page, speaker, document, status, date }
}
