import type { Decision } from '../domain/shared/result'
import type { SuggestionProvider } from './provider'

/** What the operator has set. Each of the three is needed: an address or a key alone sends nothing. */
export interface SuggestionSettings {
  /** The service's address, such as https://api-free.deepl.com. */
  url: string | undefined
  key: string | undefined
  /** The operator's word that texts which are not published may go to the service. */
  hasConsent: boolean
}

export type SuggestionSetting = 'address' | 'key' | 'consent'

/** Suggestions are off while any of these is not set. */
export interface SuggestionsOff {
  code: 'suggestionsOff'
  missing: readonly SuggestionSetting[]
}

/** The machine that the desk may ask, or what is missing for one. */
export type Suggestions = Decision<SuggestionProvider, SuggestionsOff>

/** HTTPS, or this machine's own: on the way nobody else reads the text and the key. No password in the address. */
export function isSafeAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  )
}
