'use client'

import { useId, useState } from 'react'

import {
  dimensions,
  severities,
  type Dimension,
  type IssueSeverity,
} from '../../../domain/translation/review/mqm'
import { plainText } from '../../../domain/translation/segments/coded-text'
import { translationFindingWords } from '../../../i18n/translation-findings'
import { DeskForm, DeskText } from '../../DeskForm'
import type { DeskRefusal } from '../../send-to-desk'
import { useControl, useDesk } from '../control-context'
import type { Row, TargetFinding } from '../row'
import { targetOf } from '../state/desk-state'
import { goOpen } from '../use-desk-keys'
import { useTranslationWords } from '../use-translation-words'

/** The form that stands open under a row. Ranges are half-open, UTF-16, of that side's coded text. */
export type OpenForm =
  | { kind: 'reject' }
  | { kind: 'issue'; side: 'source' | 'target'; start: number; end: number }
  | { kind: 'waive'; finding: TargetFinding }

interface RowFormsProps<F = OpenForm> {
  row: Row
  form: F
  onClose: () => void
}

export function RowForms({ row, form, onClose }: RowFormsProps) {
  switch (form.kind) {
    case 'reject':
      return <RejectForm row={row} form={form} onClose={onClose} />
    case 'issue':
      return <IssueForm row={row} form={form} onClose={onClose} />
    case 'waive':
      return <WaiveForm row={row} form={form} onClose={onClose} />
  }
}

function RejectForm({ row, onClose }: RowFormsProps<{ kind: 'reject' }>) {
  const { words } = useTranslationWords()
  const control = useControl()
  const refusal = useDesk(({ refusals }) => refusals.get(row.id) ?? null)
  const isBusy = useDesk(({ acting }) => acting === row.id)
  const [said, setSaid] = useState<Said>({ dimension: null, severity: null, comment: '' })
  const send = async () => {
    if (!(await control.act(row.id, 'reject', { ...said }))) return
    onClose()
    goOpen(control, 1)
  }
  return (
    <DeskForm
      title={words.rejectTitle}
      send={words.reject}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <SaidFields value={said} commentLabel={words.comment} onChange={setSaid} />
    </DeskForm>
  )
}

function IssueForm({ row, form, onClose }: RowFormsProps<Extract<OpenForm, { kind: 'issue' }>>) {
  const { words } = useTranslationWords()
  const control = useControl()
  const [said, setSaid] = useState<Said>({ dimension: null, severity: null, comment: '' })
  const { isBusy, refusal, run } = useWrite()
  const { side, start, end } = form
  const text = useDesk((state) => (side === 'source' ? row.source : targetOf(state, row.id)))
  const isWhole = start === 0 && end === text.length
  const send = async () => {
    const isSaved = side === 'source' || (await control.saver.save(row.id))
    const body = { side, start, end, ...said, comment: said.comment || null }
    if (isSaved && (await run(() => control.write(row.id, `/segment-translations/${row.id}/issues`, body))))
      onClose()
  }
  return (
    <DeskForm
      title={isWhole ? words.raiseWhole : words.raiseTitle(plainText(text.slice(start, end)))}
      send={words.raise}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <SaidFields value={said} commentLabel={words.commentOptional} onChange={setSaid} />
    </DeskForm>
  )
}

function WaiveForm({ row, form, onClose }: RowFormsProps<Extract<OpenForm, { kind: 'waive' }>>) {
  const { words, language } = useTranslationWords()
  const control = useControl()
  const [reason, setReason] = useState('')
  const { isBusy, refusal, run } = useWrite()
  const send = async () => {
    const { check, message } = form.finding
    const path = `/segment-translations/${row.id}/waivers`
    const isSaved = await control.saver.save(row.id)
    if (isSaved && (await run(() => control.write(row.id, path, { check, message, reason })))) onClose()
  }
  return (
    <DeskForm
      title={words.waiveTitle}
      explained={translationFindingWords(form.finding, language)}
      send={words.waive}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DeskText label={words.waiveReason} value={reason} isRequired onChange={setReason} />
    </DeskForm>
  )
}

/** What is wrong, in the terms of MQM. */
interface Said {
  dimension: Dimension | null
  severity: IssueSeverity | null
  comment: string
}

interface SaidFieldsProps {
  value: Said
  commentLabel: string
  onChange: (value: Said) => void
}

function SaidFields({ value, commentLabel, onChange }: SaidFieldsProps) {
  const { words } = useTranslationWords()
  return (
    <>
      <div className="translation-said">
        <Choice
          label={words.dimension}
          options={dimensions}
          names={words.dimensions}
          value={value.dimension}
          onChange={(dimension) => onChange({ ...value, dimension })}
        />
        <Choice
          label={words.severity}
          options={severities}
          names={words.severities}
          value={value.severity}
          onChange={(severity) => onChange({ ...value, severity })}
        />
      </div>
      <DeskText
        label={commentLabel}
        value={value.comment}
        onChange={(comment) => onChange({ ...value, comment })}
      />
    </>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  options: readonly T[]
  names: Record<T, string>
  value: T | null
  onChange: (value: T) => void
}

function Choice<T extends string>({ label, options, names, value, onChange }: ChoiceProps<T>) {
  const { words } = useTranslationWords()
  const id = useId()
  return (
    <div className="desk-form__field">
      <label htmlFor={id}>{label}</label>
      <select
        className="desk-input"
        id={id}
        required
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value as T)}
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A write beside the text, with what was refused. */
export function useWrite() {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null)
  const run = async (write: () => Promise<DeskRefusal | null>): Promise<boolean> => {
    setBusy(true)
    const answer = await write()
    setBusy(false)
    setRefusal(answer)
    return answer === null
  }
  return { isBusy, refusal, run }
}
