import type { NumberField } from 'payload'

/**
 * The version a working copy was read at. A form sends back what it read; a write from another version is
 * refused, or a colleague's work would be overwritten without a word.
 */
export function lockVersionField(): NumberField {
  return {
    name: 'lockVersion',
    type: 'number',
    required: true,
    defaultValue: 1,
    min: 1,
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  }
}
