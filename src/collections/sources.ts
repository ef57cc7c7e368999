import type { CollectionConfig } from 'payload'

import { nobodyForField } from '../access/nobody'
import { hasRole } from '../access/roles'
import { mergeEndpoint } from '../endpoints/sources'
import { bilingual } from '../fields/labels'
import { sourceKindOptions } from '../fields/options'
import { stableKeyField } from '../fields/stable-key'
import { keepSourceInUse } from '../hooks/keep-source-in-use'
import { workingCopy } from './working-copy'

/** Whoever or whatever words come from: persons, organisations, groups, documents, works, events. */
export function sources(): CollectionConfig {
  return workingCopy({
    slug: 'sources',
    labels: { singular: bilingual('Source', '来源'), plural: bilingual('Sources', '来源') },
    scopes: { attribution: ['kind', 'name', 'role', 'names', 'citation', 'mergedInto'] },
    access: { create: hasRole('editor', 'chief', 'checker'), update: hasRole('editor', 'chief', 'checker') },
    admin: {
      group: bilingual('Desk', '编辑部'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'kind', 'role', 'mergedInto', 'updatedAt'],
    },
    endpoints: [mergeEndpoint],
    hooks: { beforeDelete: [keepSourceInUse] },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, label: bilingual('Name', '名称') },
          {
            name: 'kind',
            type: 'select',
            required: true,
            options: sourceKindOptions,
            label: bilingual('Kind', '类型'),
          },
        ],
      },
      { name: 'role', type: 'text', label: bilingual('Role, as stated', '身份（照原文）') },
      {
        name: 'names',
        type: 'array',
        label: bilingual('Names in other languages', '其他语言名称'),
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'locale', type: 'text', required: true, label: bilingual('Language', '语言') },
              { name: 'name', type: 'text', required: true, label: bilingual('Name', '名称') },
            ],
          },
        ],
      },
      { name: 'aliases', type: 'text', hasMany: true, label: bilingual('Aliases', '别名') },
      {
        name: 'citation',
        type: 'group',
        label: bilingual('Citation', '出处'),
        fields: [
          { name: 'publisher', type: 'text', label: bilingual('Publisher', '发布者') },
          { name: 'issued', type: 'text', label: bilingual('Issued', '发布日期') },
          { name: 'containerTitle', type: 'text', label: bilingual('Published in', '载于') },
          { name: 'url', type: 'text', label: bilingual('Address', '网址') },
          { name: 'accessed', type: 'text', label: bilingual('Accessed', '访问日期') },
        ],
      },
      {
        name: 'mergedInto',
        type: 'relationship',
        relationTo: 'sources',
        label: bilingual('Merged into', '已并入'),
        access: { create: nobodyForField, update: nobodyForField },
        admin: {
          condition: (data) => Boolean(data?.mergedInto),
          description: bilingual('Whatever names this source means that one.', '凡指此来源者，即指该来源。'),
        },
      },
      stableKeyField(),
    ],
  })
}
