import {
  annotationMediaType,
  articleAnnotations,
} from '../../../../../../../domain/republishing/web-annotations'
import { siteAddresses } from '../../../../../../../domain/republishing/site-addresses'
import { findPublished } from '../../../../../../../queries/published/find-published'
import { fullAddress } from '../../../../../../../runtime/site-address'
import { orAway, sendCanonical } from '../../../../../answers'
import { sendElsewhere } from '../../../../../elsewhere'

interface Context {
  params: Promise<{ locale: string; slug: string }>
}

/** Every quotation of a published article with its evidence, as W3C Web Annotations. */
export const GET = orAway(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, slug } = await params
  const found = await findPublished(locale, slug)
  if (found.kind !== 'published') {
    return sendElsewhere(
      found,
      (to) => `/delivery/v1/${locale}/articles/${encodeURIComponent(to)}/annotations`,
    )
  }
  const annotations = articleAnnotations(found.page, siteAddresses(fullAddress, locale, found.slug))
  const headers = {
    'Copydesk-Digest': found.digest,
    'Content-Disposition': attachment(`${found.slug}.${locale}`),
  }
  return sendCanonical(request, annotations, { contentType: annotationMediaType, headers })
})

/** Slugs and locales are ASCII letters, digits and hyphens: nothing in the name needs escaping. */
function attachment(name: string): string {
  return `attachment; filename="${name}.annotations.jsonld"`
}
