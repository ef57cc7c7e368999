import type { CollectionConfig, CollectionSlug } from 'payload'

import { bilingual } from '../fields/labels'
import { passageAnswerOptions } from '../fields/options'
import { record } from './record'

/**
 * What somebody answered of words in marks: a term, or a quotation. Append-only and for the whole desk: the
 * last answer about a wording is the one that the rules follow.
 */
export function passages({ usersSlug }: { usersSlug: CollectionSlug }): CollectionConfig {
  return record({
    slug: 'passages',
    labels: {
      singular: bilingual('Passage in marks', '引号内文字'),
      plural: bilingual('Passages in marks', '引号内文字'),
    },
    admin: {
      group: bilingual('Record', '存档'),
      useAsTitle: 'wording',
      defaultColumns: ['wording', 'answer', 'byName', 'answeredAt'],
    },
    fields: [
      { name: 'wording', type: 'text', required: true, label: bilingual('Wording', '文字') },
      {
        name: 'answer',
        type: 'select',
        required: true,
        options: passageAnswerOptions,
        label: bilingual('Answer', '判断'),
      },
      { name: 'article', type: 'number' },
      { name: 'by', type: 'relationship', relationTo: usersSlug },
      { name: 'byName', type: 'text', required: true },
      { name: 'answeredAt', type: 'text', required: true },
    ],
  })
}
