import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '../queries/quote-value'
import { contribute } from './record-contribution'

/** How a quotation was verified is part of its attribution: whoever verified it does not approve that. */
export const recordVerification: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { quote } = doc as { quote: number | { id: number } }
  await contribute(req, {
    collection: 'quotes',
    document: idOf(quote),
    scopes: ['attribution'],
  })
}
