import type { JSONField } from 'payload'

/** How a JSON value of the record is shown: as text to read. Put into `admin.components`. */
export const plainJson: NonNullable<NonNullable<JSONField['admin']>['components']> = {
  Field: '/src/admin/fields/PlainJson#PlainJson',
}
