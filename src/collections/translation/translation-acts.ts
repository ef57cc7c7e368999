import type { CollectionConfig } from 'payload'

import { bilingual } from '../../fields/labels'
import { record } from '../record'

/**
 * What was done to a target, by whom: the whole text after each act. Append-only. Who wrote a word of a target is
 * read from here, and so is its history.
 */
export function translationActs(): CollectionConfig {
  return record({
    slug: 'translation-acts',
    labels: {
      singular: bilingual('Act of translation', '翻译记录'),
      plural: bilingual('Acts of translation', '翻译记录'),
    },
    admin: { hidden: true },
    indexes: [{ fields: ['kind', 'subject', 'lockVersion'] }],
    fields: [
      { name: 'kind', type: 'text', required: true },
      { name: 'subject', type: 'number', required: true },
      { name: 'act', type: 'text', required: true },
      { name: 'target', type: 'textarea' },
      { name: 'state', type: 'text', required: true },
      { name: 'freshness', type: 'text' },
      { name: 'segment', type: 'number' },
      { name: 'lockVersion', type: 'number', required: true },
      { name: 'person', type: 'text', required: true },
      { name: 'personName', type: 'text', required: true },
      { name: 'comment', type: 'textarea' },
      { name: 'at', type: 'date', required: true },
    ],
  })
}
