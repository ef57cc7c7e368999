import type { CollectionConfig } from 'payload'

import { bilingual } from '../fields/labels'
import { plainJson } from '../fields/plain-json'
import { record } from './record'

/** The audit log: each event carries the hash of the one before it, so that none can be taken out unseen. */
export function events(): CollectionConfig {
  return record({
    slug: 'events',
    labels: { singular: bilingual('Event', '事件'), plural: bilingual('Events', '事件') },
    admin: {
      group: bilingual('Record', '存档'),
      useAsTitle: 'type',
      defaultColumns: ['sequence', 'type', 'actorName', 'reason', 'at'],
    },
    fields: [
      { name: 'sequence', type: 'number', required: true, unique: true, index: true },
      { name: 'type', type: 'text', required: true, index: true },
      { name: 'actor', type: 'text' },
      { name: 'actorName', type: 'text', required: true },
      { name: 'article', type: 'number', index: true },
      { name: 'locale', type: 'text' },
      { name: 'revision', type: 'number', index: true },
      { name: 'digest', type: 'text' },
      { name: 'reason', type: 'textarea' },
      { name: 'details', type: 'json', admin: { components: plainJson } },
      { name: 'at', type: 'text', required: true },
      { name: 'previousHash', type: 'text' },
      { name: 'hash', type: 'text', required: true, unique: true },
    ],
  })
}
