import type { CollectionBeforeDeleteHook } from 'payload'

import { stop } from './refusal-error'

/** A source that a quotation or a verification names cannot be deleted; duplicates are merged instead. */
export const keepSourceInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs: quoted } = await req.payload.count({
    collection: 'quotes',
    where: { or: [{ 'attribution.speaker': { equals: id } }, { 'attribution.inDocument': { equals: id } }] },
    overrideAccess: true,
    req,
  })
  const { totalDocs: checked } = await req.payload.count({
    collection: 'verifications',
    where: { source: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (quoted + checked > 0) {
    stop(req, { code: 'inUse' })
  }
}
