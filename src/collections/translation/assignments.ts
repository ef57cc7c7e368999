import type { CollectionConfig, CollectionSlug } from 'payload'

import { endAssignmentEndpoint } from '../../endpoints/translation/targets'
import { bilingual } from '../../fields/labels'
import { assignmentRoleOptions } from '../../fields/options'
import { record } from '../record'

/** Who translates or reviews which part of a translation, until when. `section` is empty for all of it. */
export function assignments({ usersSlug }: { usersSlug: CollectionSlug }): CollectionConfig {
  return record({
    slug: 'assignments',
    labels: { singular: bilingual('Assignment', '分工'), plural: bilingual('Assignments', '分工') },
    admin: { hidden: true },
    endpoints: [endAssignmentEndpoint],
    fields: [
      { name: 'translation', type: 'relationship', relationTo: 'translations', required: true, index: true },
      { name: 'section', type: 'text' },
      { name: 'role', type: 'select', required: true, options: assignmentRoleOptions },
      { name: 'person', type: 'relationship', relationTo: usersSlug, required: true, index: true },
      { name: 'dueOn', type: 'text' },
      { name: 'byName', type: 'text', required: true },
      { name: 'endedAt', type: 'date' },
    ],
  })
}
