'use client'

import { useId, useState, type KeyboardEvent } from 'react'

import type { SourceKind } from '../../domain/manuscript/types'
import type { NamedSource } from '../../queries/desk-quotation'
import { RefusalNote } from '../RefusalNote'
import { useCreateSource, useFoundSources } from './use-sources'
import { useQuoteWords } from './use-quote-words'

interface SourcePickerProps {
  label: string
  hint?: string
  value: NamedSource | null
  onChange: (source: NamedSource | null) => void
  /** The kind a new source has unless somebody says otherwise. */
  kind: SourceKind
  isDisabled?: boolean
  dataKey?: string
}

const kinds: readonly SourceKind[] = ['person', 'organisation', 'group', 'document', 'work', 'event']

/** A source by its name: found while one types, chosen by arrow and Enter, made where there is none. */
export function SourcePicker({ label, hint, value, onChange, kind, isDisabled, dataKey }: SourcePickerProps) {
  const words = useQuoteWords()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [newKind, setNewKind] = useState(kind)
  const { found, isFailed } = useFoundSources(text)
  const { isBusy, refusal, create, forget } = useCreateSource()
  const options = found ?? []
  // Before the answer is there, nobody knows whether the source has a record already.
  const canCreate = found !== null && text.trim() !== '' && !options.some(({ name }) => name === text.trim())
  const choose = async (index: number) => {
    const source = options[index] ?? (canCreate && !isBusy ? await create(text.trim(), newKind) : null)
    if (!source) return
    onChange(source)
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - (canCreate ? 0 : 1)
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, last))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && text !== '') void choose(at)
    else return
    event.preventDefault()
  }
  const list = `${id}-list`
  return (
    <div className="quotes-field quotes-picker">
      <label htmlFor={id}>{label}</label>
      {value && (
        <p className="quotes-picker__chosen">
          <strong>{value.name}</strong>{' '}
          <small>{[words.sourceKinds[value.kind], value.role].filter(Boolean).join(' · ')}</small>
          <button
            type="button"
            className="desk-link"
            disabled={isDisabled}
            onClick={() => onChange(null)}
            aria-label={`${words.clear}: ${label}`}
          >
            {words.clear}
          </button>
        </p>
      )}
      <input
        className="desk-input"
        id={id}
        data-key={dataKey}
        type="text"
        role="combobox"
        aria-expanded={text !== ''}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={text === '' ? undefined : `${list}-${at}`}
        autoComplete="off"
        disabled={isDisabled}
        placeholder={words.find}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          forget()
        }}
        onKeyDown={onKeyDown}
      />
      {hint && !value && <small className="quotes-hint">{hint}</small>}
      <ul id={list} role="listbox" aria-label={label} hidden={text === ''}>
        {found === null && <li role="presentation">{isFailed ? words.findFailed : words.searching}</li>}
        {options.map((source, index) => (
          <Option
            key={source.id}
            id={`${list}-${index}`}
            isCurrent={index === at}
            onChoose={() => void choose(index)}
          >
            {source.name}{' '}
            <small>{[words.sourceKinds[source.kind], source.role].filter(Boolean).join(' · ')}</small>
          </Option>
        ))}
        {canCreate && (
          <Option
            id={`${list}-${options.length}`}
            isCurrent={at === options.length}
            onChoose={() => void choose(options.length)}
          >
            + {words.create(text.trim())} <small>{words.sourceKinds[newKind]}</small>
          </Option>
        )}
      </ul>
      {canCreate && (
        <label className="quotes-picker__kind">
          {words.createKind}{' '}
          <select
            className="desk-input"
            value={newKind}
            onChange={(event) => setNewKind(event.target.value as SourceKind)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.sourceKinds[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}

interface OptionProps {
  id: string
  isCurrent: boolean
  onChoose: () => void
  children: React.ReactNode
}

function Option({ id, isCurrent, onChoose, children }: OptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isCurrent}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </li>
  )
}
