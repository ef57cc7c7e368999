import type { Decision } from '../domain/shared/result'
import type { TranslationTerm } from '../domain/translation/types'

export interface SuggestionRequest {
  sourceLocale: string
  locale: string
  /** Coded sources, at most `mostTexts`. */
  sources: readonly string[]
  /** Terms that are given to the machine as they are to be rendered. */
  terms: readonly TranslationTerm[]
}

/** Why a machine suggests nothing. `status` is the HTTP status that its service answered. */
export type SuggestionRefusal =
  | { code: 'tooMany'; most: number }
  | { code: 'unreachable' }
  | { code: 'refusedByService'; status: number }
  /** The answer is not what the interface promises. */
  | { code: 'badAnswer' }

/** A coded target, or null where the machine lost or invented codes: such a text would misplace a quotation. */
export type Suggestion = string | null

/**
 * A machine that translates. What it suggests is a draft of nobody's, marked as a machine's; whoever calls this has made
 * sure that the text may leave the house.
 */
export interface SuggestionProvider {
  name: string
  /** One suggestion for each source, in their order. */
  suggest: (request: SuggestionRequest) => Promise<Decision<Suggestion[], SuggestionRefusal>>
}

export const mostTexts = 50
