import type { JSONField } from 'payload'
import { z } from 'zod'

import { bilingual } from './labels'

const selectors = z.array(
  z.strictObject({
    part: z.enum(['source', 'cue', 'content']),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
)

/** Says what is wrong with the evidence, or true. Empty evidence is none, which is allowed. */
export function validateEvidence(value: unknown): string | true {
  const read = selectors.nullish().safeParse(value)
  return read.success || z.prettifyError(read.error)
}

/**
 * W3C text quote selectors into the text, each for one part of the attribution: source, cue or content.
 * The schema is for the generated types only: to check a value by it, Payload would compile it anew at every
 * save of every quotation, which took more than half of an import's time.
 */
export function evidenceField(): JSONField {
  return {
    name: 'evidence',
    type: 'json',
    label: bilingual('Evidence', '依据'),
    defaultValue: [],
    admin: { components: { Field: '/src/admin/fields/EvidenceList#EvidenceList' } },
    validate: (value, { jsonError }) => jsonError ?? validateEvidence(value),
    jsonSchema: {
      uri: 'copydesk://evidence.json',
      fileMatch: ['copydesk://evidence.json'],
      schema: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['part', 'exact', 'prefix', 'suffix'],
          properties: {
            part: { enum: ['source', 'cue', 'content'] },
            exact: { type: 'string' },
            prefix: { type: 'string' },
            suffix: { type: 'string' },
          },
        },
      },
    },
  }
}
