import type { CollectionConfig } from 'payload'

import { nobodyForField } from '../access/nobody'
import { bilingual } from '../fields/labels'
import { addressByContent, keepFile } from '../hooks/address-by-content'
import { keepMediaOnRecord } from '../hooks/keep-media-on-record'
import { workingCopy } from './working-copy'

/** A picture; its bytes are addressed by their SHA-256 and never replaced. */
export function media({ staticDir }: { staticDir: string }): CollectionConfig {
  return workingCopy({
    slug: 'media',
    labels: { singular: bilingual('Picture', '图片'), plural: bilingual('Pictures', '图片') },
    scopes: { text: ['alt', 'caption', 'credit'] },
    admin: { group: bilingual('Desk', '编辑部'), useAsTitle: 'alt' },
    upload: {
      staticDir,
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif'],
      hideRemoveFile: true,
      crop: false,
      focalPoint: false,
      pasteURL: false,
    },
    hooks: {
      beforeOperation: [keepFile],
      beforeValidate: [addressByContent],
      beforeDelete: [keepMediaOnRecord],
    },
    fields: [
      { name: 'alt', type: 'text', required: true, label: bilingual('Alternative text', '替代文字') },
      { name: 'caption', type: 'text', label: bilingual('Caption', '图说') },
      { name: 'credit', type: 'text', label: bilingual('Credit', '图片来源') },
      {
        name: 'sha256',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        access: { create: nobodyForField, update: nobodyForField },
        admin: { readOnly: true },
      },
    ],
  })
}
