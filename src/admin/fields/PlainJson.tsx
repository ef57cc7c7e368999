'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/**
 * A value of the record, to be read and not written. (The stock JSON field fetches its code editor from
 * another site, which the content security policy forbids.)
 */
export const PlainJson: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  if (value === null || value === undefined) return null
  return (
    <details className="field-type copydesk-plain-json">
      <summary>
        <FieldLabel as="span" label={field.label} />
      </summary>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </details>
  )
}
