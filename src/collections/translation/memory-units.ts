import type { CollectionConfig } from 'payload'

import { bilingual } from '../../fields/labels'
import { record } from '../record'

/** A pair of sentences that somebody approved. It is retired with the approval it came from. */
export function memoryUnits(): CollectionConfig {
  return record({
    slug: 'memory-units',
    labels: { singular: bilingual('Memory unit', '记忆条目'), plural: bilingual('Memory', '翻译记忆') },
    admin: { hidden: true },
    indexes: [{ fields: ['sourceLocale', 'locale', 'textHash'] }],
    fields: [
      { name: 'sourceLocale', type: 'text', required: true },
      { name: 'locale', type: 'text', required: true },
      { name: 'source', type: 'textarea', required: true },
      { name: 'target', type: 'textarea', required: true },
      { name: 'textHash', type: 'text', required: true },
      { name: 'segmentTranslation', type: 'relationship', relationTo: 'segment-translations', index: true },
      { name: 'approvedByName', type: 'text', required: true },
      { name: 'at', type: 'date', required: true },
      { name: 'retiredAt', type: 'date' },
    ],
  })
}
