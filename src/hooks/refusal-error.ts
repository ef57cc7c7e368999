import { APIError, type PayloadRequest } from 'payload'

import { refusalStatus, type Refusal } from '../domain/workflow/refusals'
import { deskLanguage, type DeskLanguage } from '../i18n/language'
import { refusalBody, type RefusalBody } from '../i18n/refusal-body'

/** Carries a refusal out of a Payload hook, which can only stop an operation by throwing. */
export class RefusalError extends APIError<RefusalBody> {
  readonly refusal: Refusal

  constructor(refusal: Refusal, language: DeskLanguage) {
    const body = refusalBody(refusal, language)
    super(`${body.message} ${body.todo}`, refusalStatus(refusal.code), body, true)
    this.refusal = refusal
  }
}

/** Stops the operation with a refusal, in the language of whoever asked. */
export function stop(req: PayloadRequest, refusal: Refusal): never {
  throw new RefusalError(refusal, deskLanguage(req.i18n?.language))
}
