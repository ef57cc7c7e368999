import type { Elsewhere } from '../../queries/published/address-state'
import { sendProblem } from './answers'

/** Why there is no article at an address, or where it went: 404, 410, 308. */
export function sendElsewhere(found: Elsewhere, pathOf: (slug: string) => string): Response {
  switch (found.kind) {
    case 'moved':
      return movedTo(pathOf(found.slug))
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
