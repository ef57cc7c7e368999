import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

import { nobodyForField } from '../access/nobody'

/** An identity that survives freezing and restoring; minted once, never edited, in no digest. */
export function stableKeyField(): TextField {
  return {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    defaultValue: () => randomUUID(),
    access: { create: nobodyForField, update: nobodyForField },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    hooks: { beforeDuplicate: [() => randomUUID()] },
  }
}
