import type { CollectionConfig } from 'payload'

import {
  assignEndpoint,
  concordanceEndpoint,
  findingsEndpoint,
  presenceEndpoint,
  segmentsEndpoint,
  submitTranslationEndpoint,
  translateQuotationEndpoint,
  translationDeskEndpoint,
} from '../../endpoints/translation/translations'
import { bilingual } from '../../fields/labels'
import { record } from '../record'

/**
 * An article in another language: the revision of its source that it follows. Its sentences are
 * `segment-translations`; what readers get is a revision of that locale, like any other.
 */
export function translations(): CollectionConfig {
  return record({
    slug: 'translations',
    labels: { singular: bilingual('Translation', '译文'), plural: bilingual('Translations', '译文') },
    admin: {
      group: bilingual('Translation', '翻译'),
      useAsTitle: 'locale',
      defaultColumns: ['article', 'locale', 'sourceRevision', 'openedByName', 'updatedAt'],
    },
    endpoints: [
      translationDeskEndpoint,
      segmentsEndpoint,
      findingsEndpoint,
      concordanceEndpoint,
      translateQuotationEndpoint,
      assignEndpoint,
      presenceEndpoint,
      submitTranslationEndpoint,
    ],
    indexes: [{ fields: ['article', 'locale'], unique: true }],
    fields: [
      { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
      { name: 'locale', type: 'text', required: true },
      { name: 'sourceLocale', type: 'text', required: true },
      { name: 'sourceRevision', type: 'relationship', relationTo: 'revisions', required: true },
      { name: 'openedByName', type: 'text', required: true },
      {
        name: 'followedAt',
        type: 'date',
        admin: {
          description: bilingual(
            'When the source last moved under this translation.',
            '原文最近一次更新的时间。',
          ),
        },
      },
    ],
  })
}
