import { z } from 'zod'

import { accept, refuse, type Decision } from '../domain/shared/result'
import {
  mostTexts,
  type Suggestion,
  type SuggestionProvider,
  type SuggestionRefusal,
  type SuggestionRequest,
} from './provider'
import type { SuggestionSettings } from './settings'
import { readTagged, writeTagged } from './tagged-text'

/** A translator waits for it; a service that takes longer is not there. */
const patience = 20_000
/** Bytes of an answer: fifty long sentences take a twentieth of it. */
const longestAnswer = 2_000_000

const answerShape = z.object({ translations: z.array(z.object({ text: z.string() })) })

/**
 * A service with DeepL's interface (API v2, `POST /v2/translate`), or null unless address, key and consent are all set.
 * The address is HTTPS, or this machine's own; a redirection is not followed, since text and key would go elsewhere.
 */
export function deeplCompatible({ url, key, hasConsent }: SuggestionSettings): SuggestionProvider | null {
  if (!url || !key || !hasConsent || !isSafe(url)) return null
  return {
    name: new URL(url).host,
    suggest: (request) => suggest(new URL('/v2/translate', url), key, request),
  }
}

function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  )
}

type Outcome = Decision<Suggestion[], SuggestionRefusal>

async function suggest(address: URL, key: string, request: SuggestionRequest): Promise<Outcome> {
  const { sources, terms } = request
  if (sources.length > mostTexts) return refuse({ code: 'tooMany', most: mostTexts })
  if (sources.length === 0) return accept([])
  const body = {
    text: sources.map((source) => writeTagged(source, terms)),
    source_lang: languageOf(request.sourceLocale),
    target_lang: targetOf(request.locale),
    tag_handling: 'xml',
    ignore_tags: ['t'],
    preserve_formatting: true,
  }
  const answer = await post(address, key, body)
  if (!answer.ok) return answer
  const read = parsed(answer.value)
  if (read?.length !== sources.length) return refuse({ code: 'badAnswer' })
  return accept(read.map((text, at) => readTagged(text, sources[at] ?? '')))
}

async function post(address: URL, key: string, body: unknown): Promise<Decision<string, SuggestionRefusal>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: { authorization: `DeepL-Auth-Key ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) return refuse({ code: 'refusedByService', status: response.status })
    const text = await readAtMost(response, longestAnswer)
    return text === null ? refuse({ code: 'badAnswer' }) : accept(text)
  } catch (error) {
    // Network faults and the time limit; anything else is ours.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) {
      return refuse({ code: 'unreachable' })
    }
    throw error
  }
}

/** Null as soon as the answer is too long: it is not read to its end. */
async function readAtMost(response: Response, most: number): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array
    size += bytes.byteLength
    if (size > most) return null
    text += decoder.decode(bytes, { stream: true })
  }
  return text + decoder.decode()
}

function parsed(answer: string): string[] | null {
  try {
    const read = answerShape.safeParse(JSON.parse(answer))
    return read.success ? read.data.translations.map(({ text }) => text) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The service names languages by their primary subtag, in capitals. */
function languageOf(locale: string): string {
  return (locale.split('-')[0] ?? locale).toUpperCase()
}

/** English as a target needs a variety; that of the desk is American. */
function targetOf(locale: string): string {
  return locale.toLowerCase() === 'en' ? 'EN-US' : languageOf(locale)
}
