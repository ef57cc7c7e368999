import type { CollectionConfig } from 'payload'

import { record } from './record'

/**
 * Who changed what a scope covers, one row for each save. The four eyes of a revision are read from here:
 * whoever wrote a word of it cannot approve it.
 */
export function edits(): CollectionConfig {
  return record({
    slug: 'edits',
    admin: { hidden: true },
    indexes: [{ fields: ['collection', 'document'] }],
    fields: [
      { name: 'collection', type: 'text', required: true },
      { name: 'document', type: 'text', required: true },
      { name: 'scope', type: 'text', required: true },
      { name: 'person', type: 'text', required: true },
    ],
  })
}
