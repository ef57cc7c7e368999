import type { RefusalBody } from '../../../i18n/refusal-body'

/** What came of a request: the server's answer, its refusal in words, or nothing at all. */
export type Reply<T> =
  { kind: 'done'; value: T } | { kind: 'refused'; refusal: RefusalBody } | { kind: 'unreachable' }

export interface Ask {
  method: 'GET' | 'POST' | 'PATCH'
  url: string
  language: string
  body?: Record<string, unknown>
  /** Lets the request outlive the page: for what is sent while a tab closes. */
  keepalive?: boolean
}

/**
 * Asks the server. What goes wrong on the way is a value: whoever asked keeps what was typed. An answer that is not of
 * ours (a proxy's page, a server that restarts) counts as none.
 */
export async function ask<T>({ method, url, language, body, keepalive }: Ask): Promise<Reply<T>> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      ...(body ? { body: JSON.stringify(body) } : {}),
      keepalive: keepalive ?? false,
    })
    const value: unknown = await response.json()
    if (response.ok) return { kind: 'done', value: value as T }
    return isRefusal(value) ? { kind: 'refused', refusal: value } : { kind: 'unreachable' }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return { kind: 'unreachable' }
    throw error
  }
}

function isRefusal(value: unknown): value is RefusalBody {
  return typeof value === 'object' && value !== null && 'refusal' in value && 'message' in value
}
