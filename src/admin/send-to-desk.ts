/** A refusal as the server words it: what happened, and what to do. */
export interface DeskRefusal {
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
  if (answer?.ok) return { ok: true, answer: await answer.json() }
  const refusal = refusalIn(answer ? await answer.text() : '') ?? { message: unreachable, todo: '' }
  return { ok: false, refusal }
}

/** Our own refusals carry `message` and `todo`; Payload's errors a list of messages. */
function refusalIn(text: string): DeskRefusal | null {
  const found = /^\s*\{/.test(text) ? (JSON.parse(text) as Record<string, unknown>) : {}
  const errors = Array.isArray(found.errors) ? (found.errors as { message?: unknown }[]) : []
  const message = found.message ?? errors[0]?.message
  if (typeof message !== 'string') return null
  return { message, todo: typeof found.todo === 'string' ? found.todo : '' }
}
