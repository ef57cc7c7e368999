/** Suggestions as the configuration of Payload holds them. Payload gives `custom` to no browser. */
import type { Config, SanitizedConfig } from 'payload'

import { refuse } from '../domain/shared/result'
import type { Suggestions } from './settings'

/** Where nobody set anything. */
export const noSuggestions: Suggestions = refuse({
  code: 'suggestionsOff',
  missing: ['address', 'key', 'consent'],
})

/** Notes in the configuration which machine the desk may ask. */
export function noteSuggestions(custom: Config['custom'], suggestions: Suggestions): Config['custom'] {
  return { ...custom, copydeskSuggestions: suggestions }
}

/** The machine that the desk may ask, or what is missing for one. */
export function suggestionsOf({ custom }: Pick<SanitizedConfig, 'custom'>): Suggestions {
  return (custom?.copydeskSuggestions as Suggestions | undefined) ?? noSuggestions
}
