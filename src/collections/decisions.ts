import type { CollectionConfig, CollectionSlug } from 'payload'

import { bilingual } from '../fields/labels'
import { scopeOptions, verdictOptions } from '../fields/options'
import { record } from './record'

/** Who approved or refused which digest, and when. Append-only. */
export function decisions({ usersSlug }: { usersSlug: CollectionSlug }): CollectionConfig {
  return record({
    slug: 'decisions',
    labels: { singular: bilingual('Decision', '裁定'), plural: bilingual('Decisions', '裁定') },
    admin: {
      group: bilingual('Record', '存档'),
      useAsTitle: 'digest',
      defaultColumns: ['revision', 'scope', 'verdict', 'byName', 'decidedAt'],
    },
    fields: [
      { name: 'revision', type: 'relationship', relationTo: 'revisions', required: true, index: true },
      { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
      { name: 'locale', type: 'text', required: true },
      { name: 'scope', type: 'select', required: true, options: scopeOptions },
      { name: 'digest', type: 'text', required: true, index: true },
      { name: 'verdict', type: 'select', required: true, options: verdictOptions },
      { name: 'comment', type: 'textarea' },
      { name: 'overrideReason', type: 'textarea' },
      { name: 'by', type: 'relationship', relationTo: usersSlug, required: true },
      { name: 'byName', type: 'text', required: true },
      { name: 'decidedAt', type: 'date', required: true },
    ],
  })
}
