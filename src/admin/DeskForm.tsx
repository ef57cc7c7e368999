'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react'

import { giveFocusBack } from './give-focus-back'
import { RefusalNote } from './RefusalNote'
import type { DeskRefusal } from './send-to-desk'
import { useDeskWords } from './use-desk-words'

interface DeskFormProps {
  title: string
  explained?: string
  send: string
  isBusy: boolean
  refusal: DeskRefusal | null
  onSend: () => void
  onClose: () => void
  children?: ReactNode
}

/** A form for one act: what it does, what it asks, what was refused. Escape closes it and keeps nothing. */
export function DeskForm({
  title,
  explained,
  send,
  isBusy,
  refusal,
  onSend,
  onClose,
  children,
}: DeskFormProps) {
  const words = useDeskWords()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    form.current?.querySelector<HTMLElement>('textarea, select, input, button')?.focus()
    return () => giveFocusBack(opener)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form
      ref={form}
      className="desk-form"
      aria-labelledby={id}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {explained && <p>{explained}</p>}
      {children}
      <RefusalNote refusal={refusal} />
      <div className="desk-form__actions">
        <Button type="submit" margin={false} disabled={isBusy}>
          {isBusy ? words.bar.working : send}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {words.bar.cancel}
        </Button>
      </div>
    </form>
  )
}

interface DeskTextProps {
  label: string
  value: string
  isRequired?: boolean
  onChange: (value: string) => void
}

/** A field of a few sentences with its label. */
export function DeskText({ label, value, isRequired = false, onChange }: DeskTextProps) {
  const id = useId()
  return (
    <div className="desk-form__field">
      <label htmlFor={id}>{label}</label>
      <textarea
        className="desk-input"
        id={id}
        rows={3}
        required={isRequired}
        maxLength={10000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
