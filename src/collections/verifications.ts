import type { CollectionConfig, CollectionSlug } from 'payload'

import { bilingual } from '../fields/labels'
import { verificationResultOptions } from '../fields/options'
import { recordVerification } from '../hooks/record-verification'
import { signVerification } from '../hooks/sign-verification'
import { record } from './record'

/** One act of checking a wording against a source; append-only and tied to the wording that was checked. */
export function verifications({ usersSlug }: { usersSlug: CollectionSlug }): CollectionConfig {
  return record({
    slug: 'verifications',
    labels: { singular: bilingual('Verification', '核对'), plural: bilingual('Verifications', '核对') },
    admin: {
      group: bilingual('Record', '存档'),
      useAsTitle: 'result',
      defaultColumns: ['quote', 'result', 'source', 'byName', 'checkedOn'],
    },
    hooks: { beforeChange: [signVerification], afterChange: [recordVerification] },
    fields: [
      {
        name: 'quote',
        type: 'relationship',
        relationTo: 'quotes',
        required: true,
        index: true,
        label: bilingual('Quotation', '引语'),
      },
      {
        name: 'source',
        type: 'relationship',
        relationTo: 'sources',
        label: bilingual('Checked against', '核对来源'),
      },
      { name: 'locator', type: 'text', label: bilingual('Locator', '位置') },
      { name: 'extract', type: 'textarea', maxLength: 50000, label: bilingual('Extract', '摘录') },
      { name: 'extractLanguage', type: 'text', label: bilingual('Language of the extract', '摘录语言') },
      { name: 'method', type: 'text', label: bilingual('Method', '方法') },
      {
        name: 'result',
        type: 'select',
        required: true,
        options: verificationResultOptions,
        label: bilingual('Result', '结果'),
      },
      { name: 'wordingDigest', type: 'text', required: true, admin: { readOnly: true } },
      { name: 'by', type: 'relationship', relationTo: usersSlug, required: true, admin: { readOnly: true } },
      { name: 'byName', type: 'text', required: true, admin: { readOnly: true } },
      { name: 'checkedOn', type: 'text', required: true, admin: { readOnly: true } },
    ],
  })
}
