'use client'

import { useId } from 'react'

import type { ChangeKind } from '../domain/workflow/types'
import { DeskText } from './DeskForm'
import { useDeskWords } from './use-desk-words'

/** What readers are told about a change. */
export interface ChangeValue {
  kind: ChangeKind
  note: string
}

interface ChangeFieldsProps {
  value: ChangeValue
  onChange: (value: ChangeValue) => void
}

const kinds: readonly ChangeKind[] = ['correction', 'update', 'clarification', 'minor']

/** The kind of a change and the note that readers see; only a minor change may do without the note. */
export function ChangeFields({ value, onChange }: ChangeFieldsProps) {
  const { bar } = useDeskWords()
  const id = useId()
  return (
    <>
      <div className="desk-form__field">
        <label htmlFor={id}>{bar.changeKind}</label>
        <select
          className="desk-input"
          id={id}
          value={value.kind}
          onChange={(event) => onChange({ ...value, kind: event.target.value as ChangeKind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {bar.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <DeskText
        label={value.kind === 'minor' ? bar.changeNoteMinor : bar.changeNote}
        value={value.note}
        onChange={(note) => onChange({ ...value, note })}
      />
    </>
  )
}
