/** A refusal as the server words it: what happened, and what to do. */
export interface DeskRefusal {
  /** Its name, where it is one of ours. */
  refusal?: string
  message: string
  todo: string
}

interface SendOptions {
  method: 'POST' | 'PATCH'
  url: string
  body: Record<string, unknown>
  language: string
  /** What to say when no answer comes. */
  unreachable: string
}

/** What came of a write: what the server answered once it was done, else its own words for why not. */
export type Sent = { ok: true; answer: unknown } | { ok: false; refusal: DeskRefusal }

/** Sends a write to the server. */
export async function sendToDesk({ method, url, body, language, unreachable }: SendOptions): Promise<Sent> {
  const answer = await fetch(url, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    if (error instanceof TypeError) return null
    throw error
  })
  const read = answer ? asJson(await answer.text()) : null
  if (answer?.ok && read) return { ok: true, answer: read }
  return { ok: false, refusal: refusalIn(read ?? {}) ?? { message: unreachable, todo: '' } }
}

/** Null where something else than the desk answered, as the sign-in page of a network does, even with “200 OK”. */
function asJson(text: string): Record<string, unknown> | null {
  if (!/^\s*\{/.test(text)) return null
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Our own refusals carry `message` and `todo`; Payload's errors a list of messages. */
function refusalIn(found: Record<string, unknown>): DeskRefusal | null {
  const errors = Array.isArray(found.errors) ? (found.errors as { message?: unknown }[]) : []
  const message = found.message ?? errors[0]?.message
  if (typeof message !== 'string') return null
  const name = typeof found.refusal === 'string' ? { refusal: found.refusal } : {}
  return { ...name, message, todo: typeof found.todo === 'string' ? found.todo : '' }
}
