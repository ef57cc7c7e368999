import type { CollectionBeforeDeleteHook } from 'payload'

import { deskLanguage } from '../i18n/language'
import { RefusalError } from './refusal-error'

/** An article that was ever submitted stays: its revisions and its readers' addresses hang on it. */
export const keepWhatIsOnRecord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'revisions',
    where: { article: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw new RefusalError({ code: 'hasPublications' }, deskLanguage(req.i18n?.language))
}
