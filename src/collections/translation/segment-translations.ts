import type { CollectionConfig } from 'payload'

import { targetEndpoints } from '../../endpoints/translation/targets'
import { bilingual } from '../../fields/labels'
import { freshnessOptions, targetOriginOptions, targetStateOptions } from '../../fields/options'
import { plainJson } from '../../fields/plain-json'
import { record } from '../record'

/**
 * A sentence in another language. Written by actions alone; every change leaves a `translation-acts` row in the
 * same transaction, or PostgreSQL refuses it.
 */
export function segmentTranslations(): CollectionConfig {
  return record({
    slug: 'segment-translations',
    labels: {
      singular: bilingual('Segment translation', '句段译文'),
      plural: bilingual('Segment translations', '句段译文'),
    },
    admin: { hidden: true },
    endpoints: targetEndpoints,
    indexes: [{ fields: ['translation', 'segment'] }],
    fields: [
      {
        name: 'translation',
        type: 'relationship',
        relationTo: 'translations',
        required: true,
        index: true,
      },
      { name: 'segment', type: 'relationship', relationTo: 'segments', index: true },
      { name: 'basedOn', type: 'relationship', relationTo: 'segments' },
      { name: 'target', type: 'textarea' },
      { name: 'state', type: 'select', required: true, options: targetStateOptions, index: true },
      { name: 'freshness', type: 'select', required: true, options: freshnessOptions, index: true },
      { name: 'origin', type: 'select', options: targetOriginOptions },
      { name: 'similarity', type: 'number' },
      { name: 'lineage', type: 'json', admin: { components: plainJson } },
      { name: 'lockVersion', type: 'number', required: true },
    ],
  })
}
