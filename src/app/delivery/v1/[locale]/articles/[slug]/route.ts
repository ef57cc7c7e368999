import { findRepresentation } from '../../../../../../queries/published/find-representation'
import { sendJson, sendProblem } from '../../../../answers'

interface Context {
  params: Promise<{ locale: string; slug: string }>
}

/** One published article: the bytes that were made at publication, in one query. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params
  const found = await findRepresentation(locale, slug)
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
