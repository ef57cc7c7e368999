import type { CollectionConfig } from 'payload'

import { acceptQuotationEndpoint } from '../../endpoints/translation/quotations'
import { bilingual } from '../../fields/labels'
import { quoteTranslationKindOptions, quoteVariantOptions, targetStateOptions } from '../../fields/options'
import { record } from '../record'

/** A quotation in another language: translated once, approved once, used wherever the quotation stands. */
export function quoteTranslations(): CollectionConfig {
  return record({
    slug: 'quote-translations',
    labels: {
      singular: bilingual('Quotation translation', '引语译文'),
      plural: bilingual('Quotation translations', '引语译文'),
    },
    admin: {
      group: bilingual('Translation', '翻译'),
      useAsTitle: 'target',
      defaultColumns: ['target', 'locale', 'variant', 'kind', 'state', 'updatedAt'],
    },
    endpoints: [acceptQuotationEndpoint],
    indexes: [{ fields: ['quoteKey', 'locale', 'variant'], unique: true }],
    fields: [
      { name: 'quoteKey', type: 'text', required: true, index: true },
      { name: 'locale', type: 'text', required: true },
      { name: 'variant', type: 'select', required: true, options: quoteVariantOptions },
      { name: 'wording', type: 'textarea', required: true },
      { name: 'target', type: 'textarea' },
      { name: 'kind', type: 'select', required: true, options: quoteTranslationKindOptions },
      {
        name: 'official',
        type: 'group',
        fields: [
          { name: 'publisher', type: 'text' },
          { name: 'url', type: 'text' },
          { name: 'title', type: 'text' },
          { name: 'accessed', type: 'text' },
          { name: 'excerpt', type: 'textarea' },
        ],
      },
      { name: 'state', type: 'select', required: true, options: targetStateOptions, index: true },
      { name: 'lockVersion', type: 'number', required: true },
    ],
  })
}
