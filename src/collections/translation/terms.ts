import type { CollectionConfig } from 'payload'

import { forOwnLocales, inOwnLocale } from '../../access/own-locales'
import { bilingual } from '../../fields/labels'
import { workingCopy } from '../working-copy'

/** What a source term is called in a locale: the form to use, those allowed beside it, those forbidden. */
export function terms(): CollectionConfig {
  const may = { create: inOwnLocale, update: forOwnLocales, delete: forOwnLocales }
  return workingCopy({
    slug: 'terms',
    labels: { singular: bilingual('Term', '术语'), plural: bilingual('Terms', '术语') },
    scopes: {},
    access: may,
    admin: {
      group: bilingual('Translation', '翻译'),
      useAsTitle: 'source',
      defaultColumns: ['source', 'locale', 'preferred', 'kind', 'isUncertain', 'updatedAt'],
    },
    indexes: [{ fields: ['source', 'locale'], unique: true }],
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'text', required: true, label: bilingual('Term', '术语') },
          { name: 'locale', type: 'text', required: true, label: bilingual('Language', '语言') },
        ],
      },
      { name: 'preferred', type: 'text', required: true, label: bilingual('Preferred form', '首选译法') },
      { name: 'kind', type: 'text', label: bilingual('Kind', '类别') },
      { name: 'aliases', type: 'text', hasMany: true, label: bilingual('Aliases', '别名') },
      {
        name: 'allowed',
        type: 'text',
        hasMany: true,
        label: bilingual('Allowed forms', '可用译法'),
        admin: { description: bilingual('Inflections and short forms.', '词形变化与简称。') },
      },
      { name: 'forbidden', type: 'text', hasMany: true, label: bilingual('Forbidden forms', '禁用译法') },
      { name: 'note', type: 'textarea', label: bilingual('Note', '备注') },
      {
        name: 'isUncertain',
        type: 'checkbox',
        defaultValue: false,
        label: bilingual('Not verified', '待核实'),
      },
    ],
  })
}
