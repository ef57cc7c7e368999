import type { CollectionConfig, CollectionSlug } from 'payload'

import { nobodyForField } from '../access/nobody'
import { hasRole } from '../access/roles'
import { LONGEST_WORDING } from '../domain/quotes/wording'
import { attributeEndpoint, rewordEndpoint, standingEndpoint, verifyEndpoint } from '../endpoints/quotations'
import { attributionField } from '../fields/attribution'
import { bilingual } from '../fields/labels'
import { lifecycleOptions, quoteKindOptions } from '../fields/options'
import { stableKeyField } from '../fields/stable-key'
import { keepToTheDesk } from '../hooks/keep-to-the-desk'
import { recordAttribution } from '../hooks/record-attribution'
import { keepQuoteInUse } from '../hooks/keep-quote-in-use'
import { workingCopy } from './working-copy'

/** Changed at the quote desk alone, which asks for the reason and puts it on record. */
const byActAlone = { update: nobodyForField }

/** A quotation: its wording, who said it, on what evidence. The body of a section refers to it. */
export function quotes({ usersSlug }: { usersSlug: CollectionSlug }): CollectionConfig {
  return workingCopy({
    slug: 'quotes',
    labels: { singular: bilingual('Quotation', '引语'), plural: bilingual('Quotations', '引语') },
    scopes: {
      text: ['wording', 'marksOpen', 'marksClose'],
      attribution: [
        'wording',
        'marksOpen',
        'marksClose',
        'kind',
        'language',
        'originalLanguage',
        'attribution',
        'lifecycle',
      ],
    },
    access: { create: hasRole('editor', 'chief', 'checker'), update: hasRole('editor', 'chief', 'checker') },
    admin: {
      group: bilingual('Desk', '编辑部'),
      useAsTitle: 'wording',
      defaultColumns: ['wording', 'kind', 'lifecycle', 'updatedAt'],
    },
    endpoints: [attributeEndpoint, verifyEndpoint, standingEndpoint, rewordEndpoint],
    hooks: {
      beforeOperation: [keepToTheDesk],
      afterChange: [recordAttribution],
      beforeDelete: [keepQuoteInUse],
    },
    fields: [
      {
        name: 'wording',
        type: 'textarea',
        required: true,
        maxLength: LONGEST_WORDING,
        label: bilingual('Wording', '引语原文'),
        access: byActAlone,
        admin: {
          description: bilingual('To the letter, without the outer marks.', '逐字照录，不含外层引号。'),
        },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'marksOpen',
            type: 'text',
            defaultValue: '“',
            label: bilingual('Opening mark', '前引号'),
            access: byActAlone,
          },
          {
            name: 'marksClose',
            type: 'text',
            defaultValue: '”',
            label: bilingual('Closing mark', '后引号'),
            access: byActAlone,
          },
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'direct',
            options: quoteKindOptions,
            label: bilingual('Kind', '类型'),
          },
        ],
      },
      attributionField(),
      {
        name: 'verifications',
        type: 'join',
        collection: 'verifications',
        on: 'quote',
        label: bilingual('Verifications', '核对记录'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'language',
            type: 'text',
            required: true,
            defaultValue: 'zh',
            label: bilingual('Language of the wording', '引语语言'),
          },
          {
            name: 'originalLanguage',
            type: 'text',
            label: bilingual('Original language', '原话语言'),
            admin: { description: bilingual('Leave empty when unknown.', '不详请留空。') },
          },
        ],
      },
      {
        name: 'lifecycle',
        type: 'select',
        required: true,
        defaultValue: 'active',
        options: lifecycleOptions,
        label: bilingual('Life cycle', '状态'),
        access: byActAlone,
      },
      {
        name: 'lifecycleReason',
        type: 'textarea',
        label: bilingual('Why', '原因'),
        access: { create: nobodyForField, update: nobodyForField },
        admin: { condition: (data) => Boolean(data?.lifecycleReason) },
      },
      {
        name: 'importedBy',
        type: 'relationship',
        relationTo: usersSlug,
        access: { create: nobodyForField, update: nobodyForField },
        admin: { hidden: true },
      },
      stableKeyField(),
    ],
  })
}
