import { representationOf } from '../../../../../../domain/republishing/delivery'
import { publicationChanges } from '../../../../../../queries/published/changes.mjs'
import { findQuotation, type QuotationElsewhere } from '../../../../../../queries/published/find-quotation'
import { isOfLocale, keepRepresentations } from '../../../../../../runtime/kept-representations'
import { orAway, sendJson } from '../../../../answers'
import { sendGoneQuotation } from '../../../../gone-quotation'
import { isId } from '../../../../read-query'

interface Context {
  params: Promise<{ locale: string; id: string }>
}

type Found = { kind: 'published'; body: string; etag: string; digest: string } | QuotationElsewhere

type Representations = ReturnType<typeof keepRepresentations<Found>>

const shared = globalThis as { copydeskQuotations?: Representations }

/** Started at the first request: a build serves nobody, and has no database to listen to. */
function representations(): Representations {
  const changes = publicationChanges()
  return (shared.copydeskQuotations ??= keepRepresentations({ changes, find, isAffected: isOfLocale }))
}

async function find(locale: string, id: string): Promise<Found> {
  const found = await findQuotation(locale, id)
  if (found.kind !== 'published') return found
  return { kind: 'published', ...representationOf(found.item), digest: found.item.article.digest }
}

/** One published quotation, with its article and its sources, from memory or in one query. */
export const GET = orAway(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, id } = await params
  const found: Awaited<ReturnType<Representations>> = isId(id)
    ? await representations()(locale, id)
    : { kind: 'unknown' }
  if (found.kind !== 'published') return sendGoneQuotation(found)
  const { body, etag, digest } = found
  return sendJson(request, { body, etag, headers: { 'Copydesk-Digest': digest } })
})
