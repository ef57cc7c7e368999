import type { Refusal } from '../domain/workflow/refusals'
import type { DeskLanguage } from './language'
import { refusalWords } from './refusals'

/** What every door answers to an expected "no": what it is, what to do, and the data that goes with it. */
export interface RefusalBody {
  refusal: Refusal['code']
  message: string
  todo: string
  details?: Record<string, unknown>
}

/** A refusal in the words of the person who reads it. */
export function refusalBody(refusal: Refusal, language: DeskLanguage): RefusalBody {
  const { code, ...details } = refusal
  const words = refusalWords(refusal, language)
  return { refusal: code, ...words, ...(Object.keys(details).length > 0 ? { details } : {}) }
}
