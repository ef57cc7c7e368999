import type { CollectionBeforeChangeHook } from 'payload'

import { actorOf } from '../access/roles'
import { wordingDigest } from '../domain/manuscript/digest'
import { idOf } from '../queries/quote-value'
import { stop } from './refusal-error'

/**
 * A verification says who checked which wording and when; none of it is taken from the form.
 * Whoever imported a quotation cannot verify it: the article is no source for its own quotations.
 */
export const signVerification: CollectionBeforeChangeHook = async ({ data, req }) => {
  const actor = actorOf(req)
  if (!actor) stop(req, { code: 'notSignedIn' })
  const quote = await req.payload.findByID({
    collection: 'quotes',
    id: data.quote as number,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (String(idOf(quote.importedBy)) === actor.id) {
    stop(req, { code: 'contributor', scope: 'attribution' })
  }
  return {
    ...data,
    wordingDigest: wordingDigest(quote.wording),
    by: req.user?.id,
    byName: actor.name,
    checkedOn: new Date().toISOString().slice(0, 10),
  }
}
