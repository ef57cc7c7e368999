import type { Corrections } from '../../domain/importing/corrections'
import type { ParsedArticle } from '../../domain/importing/parse'
import type { Choice, ImportPlan } from '../../domain/importing/plan-types'
import type { Finding } from '../../domain/quotes/types'

/** What the import endpoint is asked. `file` is base64; see `POST /api/articles/import`. */
export interface ImportRequest {
  file: string
  fileName: string
  slug: string
  locale: string
  corrections: Corrections
  decisions: Record<string, Choice>
  isDryRun: boolean
}

/** Its answer, for every status that is about the text: 200, 409 with conflicts, 422 refused. */
export interface ImportAnswer {
  status: 'done' | 'planned' | 'conflicts' | 'refused'
  plan: Pick<ImportPlan, 'creates' | 'updates' | 'conflicts'>
  findings: Finding[]
  parsed: ParsedArticle | null
  article: { id: number; slug: string } | null
}

/** A refusal in the words of whoever asked, or that the server could not be reached. */
export type ImportFailure = { kind: 'refused'; message: string; todo: string } | { kind: 'unreachable' }

export type ImportOutcome = { ok: true; value: ImportAnswer } | { ok: false; refusal: ImportFailure }

/** Asks the server to plan or to import. What goes wrong on the way is a value: the text must not be lost. */
export async function askImport(
  api: string,
  request: ImportRequest,
  signal?: AbortSignal,
): Promise<ImportOutcome> {
  const response = await send(`${api}/articles/import`, request, signal)
  const body = response && (await readJson(response))
  if (typeof body === 'object' && body !== null && 'plan' in body) {
    return { ok: true, value: body as ImportAnswer }
  }
  if (typeof body === 'object' && body !== null && 'refusal' in body) {
    const { message, todo } = body as unknown as { message: string; todo: string }
    return { ok: false, refusal: { kind: 'refused', message, todo } }
  }
  return { ok: false, refusal: { kind: 'unreachable' } }
}

/** Null for what is no JSON, such as a proxy's own page, and for a body that breaks off. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

/** Null when the network failed; an abort is the caller's own and goes on as it is. */
async function send(address: string, request: ImportRequest, signal?: AbortSignal): Promise<Response | null> {
  const headers = { 'Content-Type': 'application/json' }
  try {
    return await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers,
      body: JSON.stringify(request),
      signal,
    })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
