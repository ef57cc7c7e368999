import type { CollectionConfig } from 'payload'

import { onTheDesk } from '../access/on-the-desk'
import { hasRole } from '../access/roles'
import type { CoveredByScope } from '../domain/workflow/touched-scopes'
import { lockVersionField } from '../fields/lock-version'
import { notSavedField } from '../fields/not-saved'
import { recordContribution, recordCreation } from '../hooks/record-contribution'
import { raiseLockVersion, refuseStaleWrite } from '../hooks/refuse-stale-write'

interface WorkingCopy extends CollectionConfig {
  scopes: CoveredByScope
}

/**
 * What every working copy has: history without drafts (nothing here is ever public, so there is no
 * `_status` to get wrong), a lock version, contributors on record, and no reader without an account.
 */
export function workingCopy({ scopes, ...collection }: WorkingCopy): CollectionConfig {
  return {
    ...collection,
    access: {
      read: onTheDesk,
      readVersions: onTheDesk,
      create: hasRole('editor', 'chief'),
      update: hasRole('editor', 'chief'),
      delete: hasRole('editor', 'chief'),
      ...collection.access,
    },
    disableBulkEdit: true,
    versions: { drafts: false, maxPerDoc: 0 },
    fields: [notSavedField(), ...collection.fields, lockVersionField()],
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseStaleWrite, ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), raiseLockVersion, recordContribution(scopes)],
      afterChange: [recordCreation(scopes), ...(collection.hooks?.afterChange ?? [])],
    },
  }
}
