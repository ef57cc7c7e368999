import type { CollectionConfig } from 'payload'

import { resolveIssueEndpoint } from '../../endpoints/translation/targets'
import { bilingual } from '../../fields/labels'
import { issueDimensionOptions, issueSeverityOptions, issueSideOptions } from '../../fields/options'
import { record } from '../record'

/** What a person found wrong in a sentence, in the terms of MQM. What was said stays; only its resolution moves. */
export function reviewIssues(): CollectionConfig {
  return record({
    slug: 'review-issues',
    labels: { singular: bilingual('Issue', '问题'), plural: bilingual('Issues', '问题') },
    admin: { hidden: true },
    endpoints: [resolveIssueEndpoint],
    fields: [
      {
        name: 'segmentTranslation',
        type: 'relationship',
        relationTo: 'segment-translations',
        required: true,
        index: true,
      },
      { name: 'translation', type: 'relationship', relationTo: 'translations', required: true, index: true },
      { name: 'side', type: 'select', required: true, options: issueSideOptions },
      { name: 'start', type: 'number', required: true },
      { name: 'end', type: 'number', required: true },
      { name: 'text', type: 'textarea', required: true },
      { name: 'dimension', type: 'select', required: true, options: issueDimensionOptions },
      { name: 'subtype', type: 'text' },
      { name: 'severity', type: 'select', required: true, options: issueSeverityOptions },
      { name: 'comment', type: 'textarea' },
      { name: 'by', type: 'text', required: true },
      { name: 'byName', type: 'text', required: true },
      { name: 'at', type: 'date', required: true },
      { name: 'resolvedAt', type: 'date' },
      { name: 'resolvedByName', type: 'text' },
    ],
  })
}
