import type { CollectionConfig } from 'payload'

import { bilingual } from '../../fields/labels'
import { plainJson } from '../../fields/plain-json'
import { record } from '../record'

/** One sentence of a frozen source revision, with codes for what is not translated here. Never changes. */
export function segments(): CollectionConfig {
  return record({
    slug: 'segments',
    labels: { singular: bilingual('Segment', '句段'), plural: bilingual('Segments', '句段') },
    admin: { hidden: true },
    indexes: [{ fields: ['revision', 'order'], unique: true }],
    fields: [
      { name: 'revision', type: 'relationship', relationTo: 'revisions', required: true, index: true },
      { name: 'order', type: 'number', required: true },
      { name: 'block', type: 'text', required: true },
      { name: 'section', type: 'text' },
      { name: 'source', type: 'textarea', required: true },
      { name: 'textHash', type: 'text', required: true, index: true },
      { name: 'cut', type: 'json', required: true, admin: { components: plainJson } },
    ],
  })
}
