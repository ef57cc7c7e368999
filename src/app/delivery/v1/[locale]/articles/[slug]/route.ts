import { publicationChanges } from '../../../../../../queries/published/changes.mjs'
import {
  findRepresentation,
  type FoundRepresentation,
} from '../../../../../../queries/published/find-representation'
import { keepRepresentations } from '../../../../../../runtime/kept-representations'
import { sendJson, sendProblem } from '../../../../answers'

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
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params
  const found = await representations()(locale, slug)
  switch (found.kind) {
    case 'published':
      return sendJson(request, {
        body: found.body,
        etag: found.etag,
        headers: { 'Copydesk-Digest': found.digest },
      })
    case 'moved':
      return movedTo(`/delivery/v1/${locale}/articles/${encodeURIComponent(found.slug)}`)
    case 'withdrawn':
      return sendProblem({
        status: 410,
        title: 'Withdrawn',
        detail: found.reason ?? undefined,
        withdrawnAt: found.at,
        article: found.title,
      })
    case 'unknown':
      return sendProblem({ status: 404, title: 'Not found', detail: 'Nothing is published at this address.' })
  }
}

function movedTo(location: string): Response {
  const headers = { Location: location, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  return new Response(null, { status: 308, headers })
}
