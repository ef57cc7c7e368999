import type { QuotedStretch } from './selected-words'
import type { QuotationRecord } from './quotation-record'

/** The server said no, in words for the person at the screen. */
export class RequestRefused extends Error {}

/**
 * The records with these ids, in one request however many they are: as a form, because hundreds of ids do
 * not fit an address. Ids without a readable record are absent from the answer.
 */
export async function fetchQuotations(api: string, ids: number[]): Promise<QuotationRecord[]> {
  const query = new URLSearchParams({
    'where[id][in]': ids.join(','),
    depth: '1',
    limit: String(ids.length),
    pagination: 'false',
  })
  const answer = await fetch(`${api}/quotes`, {
    method: 'POST',
    credentials: 'include',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    body: query,
  })
  const { docs } = await readAnswer<{ docs: QuotationRecord[] }>(answer)
  return docs
}

/** Makes the record of a new quotation. Who said it stays unknown until somebody decides. */
export async function createQuotation(api: string, stretch: QuotedStretch): Promise<QuotationRecord> {
  const { wording, marksOpen, marksClose } = stretch
  const answer = await fetch(`${api}/quotes?depth=1`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ wording, marksOpen, marksClose, kind: 'direct', ...languageOf(wording) }),
  })
  const { doc } = await readAnswer<{ doc: QuotationRecord }>(answer)
  return doc
}

/** Chinese is what the desk assumes; for other scripts the language is undetermined, not guessed. */
function languageOf(wording: string): { language?: string } {
  return /\p{Script=Han}/u.test(wording) ? {} : { language: 'und' }
}

/** A proxy or a server that is down answers with a page, which is no reason to show the person nothing. */
async function readAnswer<T>(answer: Response): Promise<T> {
  const isJson = answer.headers.get('Content-Type')?.includes('json') ?? false
  const body: unknown = isJson ? await answer.json() : null
  if (!answer.ok || !isJson)
    throw new RequestRefused(messageIn(body) ?? `${answer.status} ${answer.statusText}`)
  return body as T
}

function messageIn(body: unknown): string | null {
  const { errors, message } = (body ?? {}) as { errors?: { message?: string }[]; message?: string }
  return message ?? errors?.[0]?.message ?? null
}
