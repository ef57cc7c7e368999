import type { CollectionBeforeDeleteHook } from 'payload'

import { stop } from './refusal-error'

/** An article that was ever submitted stays: its revisions and its readers' addresses hang on it. */
export const keepWhatIsOnRecord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'revisions',
    where: { article: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) stop(req, { code: 'hasPublications' })
}
