'use client'

import { useFormFields } from '@payloadcms/ui'
import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import type { ReactElement } from 'react'

/** A separating line as it is written, one line high, with the buttons that change and remove it. */
export function SeparatorBlock(): ReactElement {
  const { EditButton, RemoveButton } = useBlockComponentContext()
  const text = useFormFields(([fields]) => fields.text?.value)
  return (
    <div className="separator-line">
      <span>{typeof text === 'string' ? text : ''}</span>
      <EditButton />
      <RemoveButton />
    </div>
  )
}
