import { createHash } from 'node:crypto'
import { readCursor, readInstant } from '../../../../../queries/published/cursor'
import { listPublished, type ListOptions } from '../../../../../queries/published/list-published'
import { orAway, sendJson, sendProblem } from '../../../answers'

interface Context {
  params: Promise<{ locale: string }>
}

/**
 * What is published in a locale, newest first: `?limit=` 1 to 100 (20), `?after=` the cursor of the page
 * before, `?updatedSince=` an ISO 8601 date or instant.
 */
export const GET = orAway(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params
  const options = readOptions(new URL(request.url).searchParams)
  if (typeof options === 'string') return sendProblem({ status: 400, title: 'Bad request', detail: options })
  const body = JSON.stringify(await listPublished(locale, options))
  return sendJson(request, { body, etag: `"${createHash('sha256').update(body).digest('hex')}"` })
})

/** The options, or what is wrong with them. */
function readOptions(query: URLSearchParams): ListOptions | string {
  const limit = query.get('limit') ?? '20'
  const after = query.get('after')
  const since = query.get('updatedSince')
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > 100) return 'limit must be 1 to 100.'
  if (after !== null && readCursor(after) === null) return 'after must be the cursor of an earlier answer.'
  const updatedSince = since === null ? null : readInstant(since)
  if (since !== null && updatedSince === null) return 'updatedSince must be an ISO 8601 date or instant.'
  return { limit: Number(limit), after, updatedSince }
}
