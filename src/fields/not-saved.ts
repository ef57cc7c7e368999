import type { UIField } from 'payload'

/** Says beside the fields that a save was refused; see the component. */
export function notSavedField(): UIField {
  const components = { Field: '/src/admin/saving/NotSaved#NotSaved' }
  return { name: 'notSaved', type: 'ui', admin: { components, disableListColumn: true } }
}
