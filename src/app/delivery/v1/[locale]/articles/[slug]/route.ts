import { publicationChanges } from '../../../../../../queries/published/changes.mjs'
import {
  findRepresentation,
  type FoundRepresentation,
} from '../../../../../../queries/published/find-representation'
import { keepRepresentations } from '../../../../../../runtime/kept-representations'
import { orAway, sendJson } from '../../../../answers'
import { sendElsewhere } from '../../../../elsewhere'

interface Context {
  params: Promise<{ locale: string; slug: string }>
}

type Representations = ReturnType<typeof keepRepresentations<FoundRepresentation>>

const shared = globalThis as { copydeskRepresentations?: Representations }

/** Started at the first request: a build serves nobody, and has no database to listen to. */
function representations(): Representations {
  const changes = publicationChanges()
  return (shared.copydeskRepresentations ??= keepRepresentations({ changes, find: findRepresentation }))
}

/** One published article: the bytes that were made at publication, from memory or in one query. */
export const GET = orAway(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, slug } = await params
  const found = await representations()(locale, slug)
  if (found.kind !== 'published') {
    return sendElsewhere(found, (to) => `/delivery/v1/${locale}/articles/${encodeURIComponent(to)}`)
  }
  const { body, etag, digest } = found
  return sendJson(request, { body, etag, headers: { 'Copydesk-Digest': digest } })
})
