import type { PayloadRequest } from 'payload'

import type { Source } from '../payload-types'
import { idOf } from './quote-value'
import { lockRow } from './transaction'

/**
 * The source that an id means: where it was merged, the one that stands in its place. It cannot be deleted
 * until the transaction ends. Null when there is none. The caller has checked who asks.
 */
export async function standingSource(req: PayloadRequest, id: number): Promise<Source | null> {
  if (!(await lockRow(req, 'sources', id))) return null
  const source = await req.payload.findByID({
    collection: 'sources',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const into = idOf(source?.mergedInto)
  return into === null ? source : standingSource(req, into)
}
