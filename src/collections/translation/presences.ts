import type { CollectionConfig } from 'payload'

import { bilingual } from '../../fields/labels'
import { record } from '../record'

/** Who has the desk of a translation open, and at which sentence: one row a person, kept as long as they say so. */
export const presences: CollectionConfig = record({
  slug: 'presences',
  labels: { singular: bilingual('Presence', '在场'), plural: bilingual('Presences', '在场') },
  admin: { hidden: true },
  timestamps: false,
  indexes: [{ fields: ['translation', 'person'], unique: true }],
  fields: [
    { name: 'translation', type: 'relationship', relationTo: 'translations', required: true, index: true },
    { name: 'person', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'sentence', type: 'number' },
    { name: 'seenAt', type: 'date', required: true },
  ],
})
