import type { CollectionConfig } from 'payload'

import { withdrawEndpoint } from '../endpoints/take-down'
import { bilingual } from '../fields/labels'
import { record } from './record'

/**
 * What readers get for an article in a locale: a pointer to a revision and the finished bytes made of it.
 * Every change of the pointer is accompanied by its event, or PostgreSQL refuses the transaction.
 */
export function publications(): CollectionConfig {
  return record({
    slug: 'publications',
    labels: { singular: bilingual('Publication', '发布'), plural: bilingual('Publications', '发布') },
    admin: {
      group: bilingual('Record', '存档'),
      useAsTitle: 'slug',
      defaultColumns: ['slug', 'locale', 'state', 'publishedAt'],
    },
    endpoints: [withdrawEndpoint],
    indexes: [{ fields: ['article', 'locale'], unique: true }],
    fields: [
      { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
      { name: 'locale', type: 'text', required: true },
      { name: 'slug', type: 'text', required: true },
      { name: 'revision', type: 'relationship', relationTo: 'revisions', required: true },
      { name: 'digest', type: 'text', required: true },
      {
        name: 'state',
        type: 'select',
        required: true,
        options: [
          { value: 'published', label: bilingual('Published', '已发布') },
          { value: 'withdrawn', label: bilingual('Withdrawn', '已撤稿') },
        ],
      },
      {
        name: 'representation',
        type: 'textarea',
        required: true,
        // Payload would refuse more than 40,000 characters, and with them every long article.
        validate: () => true,
        admin: { hidden: true },
      },
      { name: 'etag', type: 'text', required: true, admin: { hidden: true } },
      { name: 'page', type: 'json', required: true, admin: { hidden: true } },
      { name: 'firstPublishedAt', type: 'date', required: true },
      { name: 'publishedAt', type: 'date', required: true },
      { name: 'withdrawnAt', type: 'date' },
      { name: 'withdrawnReason', type: 'text' },
      { name: 'withdrawnAtDecision', type: 'number', admin: { hidden: true } },
    ],
  })
}
