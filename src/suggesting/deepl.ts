import { z } from 'zod'

import { accept, refuse, type Decision } from '../domain/shared/result'
import { mostTexts, type Suggestion, type SuggestionRefusal, type SuggestionRequest } from './provider'
import { isSafeAddress, type Suggestions, type SuggestionSetting, type SuggestionSettings } from './settings'
import { readTagged, writeTagged } from './tagged-text'

/** A translator waits for it; a service that takes longer is not there. */
const longestWait = 20_000
/** Bytes of an answer: fifty long sentences take a twentieth of it. */
const longestAnswer = 2_000_000

const answerShape = z.object({ translations: z.array(z.object({ text: z.string() })) })

/**
 * A service with DeepL's interface (API v2, `POST /v2/translate`), or what is missing: address, key and consent are
 * all needed. An address that is not safe counts as none; a redirection is not followed, since text and key would go
 * elsewhere. `patience` is in milliseconds.
 */
export function deeplCompatible(
  { url, key, hasConsent }: SuggestionSettings,
  { patience = longestWait } = {},
): Suggestions {
  const address = url !== undefined && isSafeAddress(url) ? serviceAt(url) : null
  if (address && key && hasConsent) {
    const service: Service = { address, key, patience }
    return accept({ name: address.host, suggest: (request) => suggest(service, request) })
  }
  const missing: SuggestionSetting[] = [
    ...(address ? [] : ['address' as const]),
    ...(key ? [] : ['key' as const]),
    ...(hasConsent ? [] : ['consent' as const]),
  ]
  return refuse({ code: 'suggestionsOff', missing })
}

interface Service {
  address: URL
  key: string
  patience: number
}

/** The service may stand below a path of its own. */
function serviceAt(url: string): URL {
  return new URL('v2/translate', url.endsWith('/') ? url : `${url}/`)
}

type Outcome = Decision<Suggestion[], SuggestionRefusal>

async function suggest(service: Service, request: SuggestionRequest): Promise<Outcome> {
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
  const answer = await post(service, body)
  if (!answer.ok) return answer
  const read = parsed(answer.value)
  if (read?.length !== sources.length) return refuse({ code: 'badAnswer' })
  return accept(read.map((text, at) => readTagged(text, sources[at] ?? '')))
}

async function post(
  { address, key, patience }: Service,
  body: unknown,
): Promise<Decision<string, SuggestionRefusal>> {
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
