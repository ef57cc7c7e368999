'use client'

import { useFormFields } from '@payloadcms/ui'
import type { ReactElement } from 'react'

/** What a ruby, a run in another language or a footnote says, in place of the name of its kind. */
export function InlineBlockLabel(): ReactElement {
  const shown = useFormFields(([fields]) => {
    const words = (name: string) => (typeof fields[name]?.value === 'string' ? fields[name].value : '')
    return { base: words('base'), reading: words('reading'), lang: words('lang'), text: words('text') }
  })
  if (shown.base !== '') {
    return (
      <ruby>
        {shown.base}
        <rt>{shown.reading}</rt>
      </ruby>
    )
  }
  return shown.lang === '' ? <>※ {shown.text}</> : <span lang={shown.lang}>{shown.text}</span>
}
