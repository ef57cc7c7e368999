import type { CollectionBeforeDeleteHook } from 'payload'

import { stop } from './refusal-error'

/**
 * Somebody whom the record names is deactivated, never deleted. PostgreSQL would refuse it too, but in the
 * midst of a transaction: a deletion of several people at once would then fail as a whole, without a reason.
 */
export const keepPeopleOnRecord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const submitted = { collection: 'revisions', where: { submittedBy: { equals: id } } } as const
  const decided = { collection: 'decisions', where: { by: { equals: id } } } as const
  const revisions = await req.payload.count({ ...submitted, overrideAccess: true, req })
  const decisions = await req.payload.count({ ...decided, overrideAccess: true, req })
  if (revisions.totalDocs + decisions.totalDocs > 0) stop(req, { code: 'personOnRecord' })
}
