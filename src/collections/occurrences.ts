import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody'

/**
 * Where the working texts use which quotation, and where they have words in marks that are none: an index
 * for the quote desk, made from the texts whenever they changed, and never read for anything else.
 *
 * A row of kind `section` says at which version a section was read; `quotation` and `passage` are what was
 * found in it, with the version of the quotation.
 */
export function occurrences(): CollectionConfig {
  return {
    slug: 'occurrences',
    access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    admin: { hidden: true },
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
    timestamps: false,
    indexes: [{ fields: ['section', 'position'], unique: true }],
    fields: [
      { name: 'article', type: 'number', required: true, index: true },
      { name: 'section', type: 'number', required: true },
      { name: 'position', type: 'number', required: true },
      { name: 'kind', type: 'text', required: true },
      { name: 'version', type: 'number' },
      { name: 'quote', type: 'number', index: true },
      { name: 'evidence', type: 'text' },
      { name: 'wording', type: 'text' },
    ],
  }
}
