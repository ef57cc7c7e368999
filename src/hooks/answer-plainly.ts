import type { CollectionAfterErrorHook, PayloadRequest } from 'payload'

import { recordId } from '../domain/shared/record-id'
import { refusalStatus, type Refusal } from '../domain/workflow/refusals'
import { deskLanguage } from '../i18n/language'
import { refusalBody } from '../i18n/refusal-body'
import { carriedRefusal } from './refusal-error'

type OwnError = Parameters<CollectionAfterErrorHook>[0]

/** Payload refuses an update of many texts as it refuses a stranger; to somebody who may write it is another matter. */
async function isBulkUpdate({ collection, req }: OwnError): Promise<boolean> {
  if (req.method !== 'PATCH' || req.routeParams?.id !== undefined) return false
  return Boolean(await collection.access.update({ req }))
}

/** What one of Payload's own errors says at a door of the desk; null where it says enough by itself. */
async function refusalOf(own: OwnError): Promise<Refusal | null> {
  const { error, req } = own
  const { status } = error as { status?: unknown }
  if (status === 403) return (await isBulkUpdate(own)) ? { code: 'bulkRefused' } : closedTo(req)
  const id = req.routeParams?.id
  const namesNothing = id !== undefined && recordId(id) === 0
  return status === 404 || namesNothing ? { code: 'notFound' } : null
}

function closedTo({ user }: PayloadRequest): Refusal {
  return user ? { code: 'notAllowed' } : { code: 'notSignedIn' }
}

/**
 * Payload's own "no" as every door of the desk says it, in collections of the desk: nobody is 401, what may not be
 * done 403, what is not there 404, also where the address names no number. What the admin panel reads stays beside it.
 */
export const answerPlainly: CollectionAfterErrorHook = async (own) => {
  if (carriedRefusal(own.error)) return
  const refusal = await refusalOf(own)
  if (!refusal) return
  const body = refusalBody(refusal, deskLanguage(own.req.i18n?.language))
  const errors = [{ message: `${body.message} ${body.todo}` }]
  return { status: refusalStatus(refusal.code), response: { ...own.result, errors, ...body } }
}
