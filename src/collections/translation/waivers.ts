import type { CollectionConfig } from 'payload'

import { bilingual } from '../../fields/labels'
import { record } from '../record'

/**
 * Why a check's finding does not stand. It names both texts by their digest, so that it means nothing any more when
 * either changes. Append-only.
 */
export function waivers(): CollectionConfig {
  return record({
    slug: 'waivers',
    labels: { singular: bilingual('Waiver', '豁免'), plural: bilingual('Waivers', '豁免') },
    admin: { hidden: true },
    fields: [
      {
        name: 'segmentTranslation',
        type: 'relationship',
        relationTo: 'segment-translations',
        required: true,
        index: true,
      },
      { name: 'check', type: 'text', required: true },
      { name: 'message', type: 'textarea', required: true },
      { name: 'sourceDigest', type: 'text', required: true },
      { name: 'targetDigest', type: 'text', required: true },
      { name: 'reason', type: 'textarea', required: true },
      { name: 'by', type: 'text', required: true },
      { name: 'byName', type: 'text', required: true },
      { name: 'at', type: 'date', required: true },
    ],
  })
}
