import {
  annotationMediaType,
  quotationAnnotations,
} from '../../../../../../../domain/republishing/web-annotations'
import { siteAddresses } from '../../../../../../../domain/republishing/site-addresses'
import { findQuotationPage } from '../../../../../../../queries/published/find-quotation'
import { fullAddress } from '../../../../../../../runtime/site-address'
import { orAway, sendCanonical } from '../../../../../answers'
import { sendGoneQuotation } from '../../../../../gone-quotation'
import { isId } from '../../../../../read-query'

interface Context {
  params: Promise<{ locale: string; id: string }>
}

/** One published quotation with its evidence, as W3C Web Annotations. */
export const GET = orAway(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, id } = await params
  const found = isId(id) ? await findQuotationPage(locale, id) : ({ kind: 'unknown' } as const)
  if (found.kind !== 'published') return sendGoneQuotation(found)
  const { article } = found.item
  const addresses = siteAddresses(fullAddress, locale, article.slug)
  const headers = {
    'Copydesk-Digest': article.digest,
    'Content-Disposition': `attachment; filename="quotation-${id}.jsonld"`,
  }
  const annotations = quotationAnnotations(found.page, found.index, addresses)
  return sendCanonical(request, annotations, { contentType: annotationMediaType, headers })
})
