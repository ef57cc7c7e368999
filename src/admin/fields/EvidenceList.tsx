'use client'

import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

import type { Evidence } from '../../domain/manuscript/types'
import { evidenceWords } from '../../i18n/desk/evidence'
import { deskLanguage } from '../../i18n/language'
import './evidence-list.scss'

/** The passages that an attribution rests on, each in its context and named by the part it plays. */
export const EvidenceList: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<Evidence[] | null>({ path })
  const { i18n } = useTranslation()
  const say = evidenceWords(deskLanguage(i18n.language))
  const evidence = value ?? []
  return (
    <div className="field-type copydesk-evidence">
      <FieldLabel as="span" label={field.label} />
      {evidence.length === 0 && <p>{say.none}</p>}
      <ul>
        {evidence.map(({ part, prefix, exact, suffix }) => (
          <li key={`${part}/${prefix}/${exact}`}>
            <strong>{say[part]}</strong>{' '}
            <span>
              {prefix}
              <mark>{exact}</mark>
              {suffix}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
