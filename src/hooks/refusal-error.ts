import { APIError, type PayloadRequest } from 'payload'

import { refusalStatus, type Refusal } from '../domain/workflow/refusals'
import { deskLanguage, type DeskLanguage } from '../i18n/language'
import { refusalBody, type RefusalBody } from '../i18n/refusal-body'

/** Said, not taken from the class: a production build renames classes. */
const NAME = 'RefusalError'

/** Carries a refusal out of a Payload hook, which can only stop an operation by throwing. */
class RefusalError extends APIError<RefusalBody> {
  readonly refusal: Refusal

  constructor(refusal: Refusal, language: DeskLanguage) {
    const body = refusalBody(refusal, language)
    super(`${body.message} ${body.todo}`, refusalStatus(refusal.code), body, true)
    this.name = NAME
    this.refusal = refusal
  }
}

/** The refusal that an error carries. By its name: a build holds a copy of the class for every door it bundles. */
export function carriedRefusal(error: unknown): Refusal | null {
  const { name, refusal } = (error ?? {}) as { name?: unknown; refusal?: Refusal }
  return name === NAME && refusal ? refusal : null
}

/** Stops the operation with a refusal, in the language of whoever asked. */
export function stop(req: PayloadRequest, refusal: Refusal): never {
  throw new RefusalError(refusal, deskLanguage(req.i18n?.language))
}
