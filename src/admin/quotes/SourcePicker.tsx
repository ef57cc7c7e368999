'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'

import type { SourceKind } from '../../domain/manuscript/types'
import type { NamedSource } from '../../queries/desk-quotation'
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
  const found = useFound(text)
  const create = useCreate()
  const options = found ?? []
  const canCreate = text.trim() !== '' && !options.some(({ name }) => name === text.trim())
  const choose = async (index: number) => {
    const source = options[index] ?? (canCreate ? await create(text.trim(), newKind) : null)
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
        }}
        onKeyDown={onKeyDown}
      />
      {hint && !value && <small className="quotes-hint">{hint}</small>}
      <ul id={list} role="listbox" aria-label={label} hidden={text === ''}>
        {found === null && <li role="presentation">{words.searching}</li>}
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
        {canCreate && found !== null && (
          <Option
            id={`${list}-${options.length}`}
            isCurrent={at === options.length}
            onChoose={() => void choose(options.length)}
          >
            + {words.create(text.trim())} <small>{words.sourceKinds[newKind]}</small>
          </Option>
        )}
      </ul>
      {canCreate && found !== null && (
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

const pause = 200

/** Null while it is being looked for. */
function useFound(text: string): NamedSource[] | null {
  const { api } = useConfig().config.routes
  const [answer, setAnswer] = useState<{ text: string; sources: NamedSource[] } | null>(null)
  const asked = text.trim()
  useEffect(() => {
    if (asked === '') return undefined
    const stopped = new AbortController()
    const timer = setTimeout(() => {
      findSources(api, asked, stopped.signal).then(
        (sources) => setAnswer({ text: asked, sources }),
        () => undefined,
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [api, asked])
  return answer?.text === asked ? answer.sources : null
}

async function findSources(api: string, text: string, signal: AbortSignal): Promise<NamedSource[]> {
  const query = new URLSearchParams({
    'where[and][0][or][0][name][like]': text,
    'where[and][0][or][1][aliases][like]': text,
    'where[and][1][mergedInto][exists]': 'false',
    depth: '0',
    limit: '8',
    sort: 'name',
  })
  const answer = await fetch(`${api}/sources?${query.toString()}`, { credentials: 'include', signal })
  const { docs = [] } = (await answer.json()) as { docs?: NamedSource[] }
  return docs.map(({ id, name, kind, role }) => ({ id, name, kind, role }))
}

function useCreate() {
  const { api } = useConfig().config.routes
  const { i18n } = useTranslation()
  return async (name: string, kind: SourceKind): Promise<NamedSource | null> => {
    const answer = await fetch(`${api}/sources?depth=0`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ name, kind }),
    })
    if (!answer.ok) return null
    const { doc } = (await answer.json()) as { doc: NamedSource }
    return { id: doc.id, name: doc.name, kind: doc.kind, role: doc.role ?? null }
  }
}
