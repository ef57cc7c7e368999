import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody'
import { onTheDesk } from '../access/on-the-desk'
import { bilingual } from '../fields/labels'

/**
 * What every collection of the record has: the desk reads it, actions write it, nobody edits it.
 * PostgreSQL refuses the same by triggers, so that a slip in code cannot rewrite what was approved.
 */
export function record(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    access: { create: nobody, read: onTheDesk, update: nobody, delete: nobody, ...collection.access },
    admin: { group: bilingual('Record', '存档'), ...collection.admin },
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
  }
}
