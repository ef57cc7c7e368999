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

/** Sends a write to the server; null when it was done, else the server's own words for why not. */
export async function sendToDesk({
  method,
  url,
  body,
  language,
  unreachable,
}: SendOptions): Promise<DeskRefusal | null> {
  const answer = await fetch(url, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    if (error instanceof TypeError) return null
    throw error
  })
  if (answer?.ok) return null
  return refusalIn(answer ? await answer.text() : '') ?? { message: unreachable, todo: '' }
}

/** Our own refusals carry `message` and `todo`; Payload's errors a list of messages. */
function refusalIn(text: string): DeskRefusal | null {
  const found = /^\s*\{/.test(text) ? (JSON.parse(text) as Record<string, unknown>) : {}
  const errors = Array.isArray(found.errors) ? (found.errors as { message?: unknown }[]) : []
  const message = found.message ?? errors[0]?.message
  if (typeof message !== 'string') return null
  return { message, todo: typeof found.todo === 'string' ? found.todo : '' }
}
