import type { CollectionConfig, CollectionSlug } from 'payload'

import { nobodyForField } from '../access/nobody'
import { onTheDesk } from '../access/on-the-desk'
import { bilingual } from '../fields/labels'
import { signComment } from '../hooks/sign-comment'
import { plainJson } from '../fields/plain-json'
import { record } from './record'

const onceSaid = { update: nobodyForField }

/** A remark on a span of a revision, with replies; what was said stays, only its resolution moves. */
export function comments({ usersSlug }: { usersSlug: CollectionSlug }): CollectionConfig {
  return record({
    slug: 'comments',
    labels: { singular: bilingual('Comment', '批注'), plural: bilingual('Comments', '批注') },
    access: { create: onTheDesk, update: onTheDesk },
    admin: {
      group: bilingual('Record', '存档'),
      useAsTitle: 'body',
      defaultColumns: ['body', 'byName', 'resolved', 'createdAt'],
    },
    hooks: { beforeChange: [signComment] },
    fields: [
      {
        name: 'revision',
        type: 'relationship',
        relationTo: 'revisions',
        required: true,
        index: true,
        access: onceSaid,
      },
      {
        name: 'change',
        type: 'text',
        access: onceSaid,
        admin: { description: bilingual('The change of the redline it stands beside.', '所针对的改动。') },
      },
      { name: 'block', type: 'text', access: onceSaid },
      { name: 'span', type: 'json', admin: { components: plainJson }, access: onceSaid },
      { name: 'parent', type: 'relationship', relationTo: 'comments', access: onceSaid },
      { name: 'body', type: 'textarea', required: true, maxLength: 10000, access: onceSaid },
      { name: 'resolved', type: 'checkbox', defaultValue: false },
      { name: 'resolvedByName', type: 'text', access: { create: nobodyForField, update: nobodyForField } },
      { name: 'by', type: 'relationship', relationTo: usersSlug, required: true, access: onceSaid },
      { name: 'byName', type: 'text', required: true, access: onceSaid },
    ],
  })
}
