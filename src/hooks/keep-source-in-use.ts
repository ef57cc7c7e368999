import type { CollectionBeforeDeleteHook } from 'payload'

import { lockRow } from '../queries/transaction'
import { stop } from './refusal-error'

/**
 * A source that a quotation or a verification names cannot be deleted, nor one that another was merged into;
 * duplicates are merged instead. The row is held first: whoever is about to name it would otherwise name nothing.
 */
export const keepSourceInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockRow(req, 'sources', id)
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
  const { totalDocs: merged } = await req.payload.count({
    collection: 'sources',
    where: { mergedInto: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (quoted + checked + merged > 0) {
    stop(req, { code: 'inUse' })
  }
}
