import type { CollectionConfig } from 'payload'

import { bilingual } from '../fields/labels'
import { record } from './record'

/** Every address a publication ever had; the old ones lead to the current one and are never given away. */
export function addresses(): CollectionConfig {
  return record({
    slug: 'addresses',
    labels: { singular: bilingual('Address', '网址'), plural: bilingual('Addresses', '网址') },
    admin: { hidden: true },
    indexes: [{ fields: ['locale', 'slug'], unique: true }],
    fields: [
      { name: 'locale', type: 'text', required: true },
      { name: 'slug', type: 'text', required: true },
      { name: 'publication', type: 'relationship', relationTo: 'publications', required: true, index: true },
      { name: 'current', type: 'checkbox', required: true, defaultValue: true },
    ],
  })
}
