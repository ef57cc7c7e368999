import type { CollectionConfig, CollectionSlug } from 'payload'

import { decideEndpoint } from '../endpoints/decide'
import { publishEndpoint, republishEndpoint } from '../endpoints/publish'
import { restoreEndpoint } from '../endpoints/restore'
import { withholdEndpoint } from '../endpoints/take-down'
import { bilingual } from '../fields/labels'
import { revisionStatusOptions } from '../fields/options'
import { plainJson } from '../fields/plain-json'
import { record } from './record'

/** A frozen manuscript with its digests. Only its status, and whether it is withheld, ever move. */
export function revisions({ usersSlug }: { usersSlug: CollectionSlug }): CollectionConfig {
  return record({
    slug: 'revisions',
    labels: { singular: bilingual('Revision', '修订稿'), plural: bilingual('Revisions', '修订稿') },
    admin: {
      group: bilingual('Record', '存档'),
      useAsTitle: 'digest',
      defaultColumns: ['article', 'number', 'locale', 'status', 'createdAt'],
    },
    endpoints: [decideEndpoint, publishEndpoint, republishEndpoint, withholdEndpoint, restoreEndpoint],
    indexes: [{ fields: ['article', 'locale', 'number'], unique: true }],
    fields: [
      { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
      { name: 'locale', type: 'text', required: true },
      { name: 'sourceLocale', type: 'text', required: true },
      { name: 'number', type: 'number', required: true },
      { name: 'status', type: 'select', required: true, options: revisionStatusOptions, index: true },
      { name: 'manuscript', type: 'json', required: true, admin: { components: plainJson } },
      { name: 'identity', type: 'json', required: true, admin: { components: plainJson } },
      { name: 'digest', type: 'text', required: true, index: true },
      { name: 'textDigest', type: 'text', required: true },
      { name: 'attributionDigest', type: 'text', required: true },
      { name: 'base', type: 'relationship', relationTo: 'revisions' },
      { name: 'contributors', type: 'json', required: true, admin: { components: plainJson } },
      {
        name: 'lastEdit',
        type: 'number',
        required: true,
        admin: {
          description: bilingual(
            'The last contribution that this revision includes.',
            '此修订稿所含的最后一次改动。',
          ),
        },
      },
      { name: 'slug', type: 'text', required: true },
      { name: 'sourceRevision', type: 'relationship', relationTo: 'revisions' },
      { name: 'sourceDigest', type: 'text' },
      { name: 'sourceTextDigest', type: 'text' },
      { name: 'sourceAttributionDigest', type: 'text' },
      { name: 'score', type: 'json', admin: { components: plainJson } },
      { name: 'findings', type: 'json', required: true, admin: { components: plainJson } },
      { name: 'note', type: 'textarea' },
      { name: 'submittedBy', type: 'relationship', relationTo: usersSlug },
      { name: 'submittedByName', type: 'text', required: true },
      { name: 'submittedAt', type: 'date', required: true },
      { name: 'publishedAt', type: 'date' },
      { name: 'withheldAt', type: 'date' },
      { name: 'withheldReason', type: 'text' },
    ],
  })
}
