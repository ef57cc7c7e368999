import { representationOf } from '../../domain/republishing/delivery'
import { conditionalStatus } from '../../queries/published/conditional'
import { databaseAnswers } from '../../queries/published/pool'

/** Every cache must ask before it answers, so that nothing withdrawn stays in any of them. */
const cacheControl = 'public, max-age=0, must-revalidate'

interface SentJson {
  body: BodyInit
  etag: string
  headers?: Record<string, string>
  contentType?: string
}

/** Finished JSON, or 304 when the reader already has exactly these bytes. */
export function sendJson(request: Request, { body, etag, headers, contentType }: SentJson): Response {
  const status = conditionalStatus(request.headers.get('if-none-match'), etag)
  const always = { ETag: etag, 'Cache-Control': cacheControl, 'Access-Control-Allow-Origin': '*', ...headers }
  if (status === 304) return new Response(null, { status, headers: always })
  return new Response(body, {
    headers: { ...always, 'Content-Type': contentType ?? 'application/json; charset=utf-8' },
  })
}

/** A value in canonical form (RFC 8785), so that equal answers have equal bytes and one strong ETag. */
export function sendCanonical(
  request: Request,
  value: unknown,
  how: Pick<SentJson, 'headers' | 'contentType'> = {},
): Response {
  return sendJson(request, { ...representationOf(value), ...how })
}

export function sendBadRequest(detail: string): Response {
  return sendProblem({ status: 400, title: 'Bad request', detail })
}

interface Problem {
  status: 400 | 404 | 410 | 503
  title: string
  detail?: string
  /** Further members of the document, such as when an article was withdrawn. */
  [member: string]: unknown
}

/** Problem details (RFC 9457). */
export function sendProblem(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...problem }), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': cacheControl,
      ...headers,
    },
  })
}

type Reading<Context> = (request: Request, context: Context) => Promise<Response>

/** Whoever asks while the database is away is told so, and when to ask again; any other fault stays one. */
export function orAway<Context>(read: Reading<Context>): Reading<Context> {
  return async (request, context) => {
    try {
      return await read(request, context)
    } catch (error) {
      if (await databaseAnswers()) throw error
      const detail = 'The database does not answer. Ask again in a moment.'
      return sendProblem({ status: 503, title: 'Service unavailable', detail }, { 'Retry-After': '5' })
    }
  }
}
