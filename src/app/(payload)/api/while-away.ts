import { awayWords } from '../../../i18n/away'
import { deskLanguage } from '../../../i18n/language'
import { databaseAnswers } from '../../../queries/published/pool'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/**
 * Asked while the database is away, Payload finds nobody behind the request, and says that they are not signed in or may
 * not do this. It is no refusal: the answer is 503, which the desk takes for no answer and tries again.
 */
export function orAway<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    const outcome = await answerOf(() => handler(request, ...rest))
    const isSuspect = 'failure' in outcome || isBlame(outcome.answer.status)
    if (isSuspect && !(await databaseAnswers())) return away(request)
    if ('failure' in outcome) throw outcome.failure
    return outcome.answer
  }
}

async function answerOf(ask: () => Promise<Response>): Promise<{ answer: Response } | { failure: unknown }> {
  try {
    return { answer: await ask() }
  } catch (failure) {
    return { failure }
  }
}

function isBlame(status: number): boolean {
  return status === 401 || status === 403 || status === 404 || status >= 500
}

/** In the shape of Payload's errors, so that its own forms show it too. */
function away(request: Request): Response {
  const { notDone, notDoneTodo } = awayWords(deskLanguage(request.headers.get('accept-language')))
  return Response.json(
    { errors: [{ message: `${notDone} ${notDoneTodo}` }] },
    { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '5' } },
  )
}
