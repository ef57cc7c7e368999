'use client'

import { useId, useState } from 'react'

import type { AttributionStatus, Confidence, SpeakerKind } from '../../domain/manuscript/types'
import { deriveEdtf } from '../../domain/quotes/edtf'
import type { DeskQuotation } from '../../queries/desk-quotation'
import { onlyPlaceOf, withMarked, type Draft } from './draft'
import { RadioChoice } from './RadioChoice'
import { SourcePicker } from './SourcePicker'
import { useQuoteWords } from './use-quote-words'

interface AttributionFormProps {
  desk: DeskQuotation
  draft: Draft
  onChange: (draft: Draft) => void
  isDisabled: boolean
}

const statuses: readonly AttributionStatus[] = ['explicit', 'implied', 'collective', 'unknown']
const speakerKinds: readonly SpeakerKind[] = ['person', 'role', 'group', 'document', 'unnamed']
const confidences: readonly Confidence[] = ['high', 'medium', 'low']

/** Who said it, as somebody decides it: what is asked most stands first, the rest folds away. */
export function AttributionForm({ desk, draft, onChange, isDisabled }: AttributionFormProps) {
  const words = useQuoteWords()
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change })
  /** Words that stand once in what is shown are marked by being typed. */
  const type = (field: 'asWritten' | 'cue', text: string) => {
    const place = onlyPlaceOf(text, desk.context.text)
    const part = field === 'asWritten' ? 'source' : 'cue'
    if (place) return onChange(withMarked(draft, desk.context, part, place))
    set({
      [field]: text,
      ...(text === '' ? { evidence: draft.evidence.filter((one) => one.part !== part) } : {}),
    })
  }
  return (
    <fieldset className="quotes-form" disabled={isDisabled}>
      <legend className="visually-hidden">{words.record}</legend>
      <RadioChoice
        label={words.status}
        options={statuses.map((value, index) => ({
          value,
          label: words.statuses[value],
          letter: String(index + 1),
          keyName: `status-${index + 1}`,
        }))}
        value={draft.status}
        onChange={(status) => set(status === 'unknown' ? { status, speaker: null } : { status })}
      />
      <TextField
        label={words.asWritten}
        hint={words.asWrittenHint}
        value={draft.asWritten}
        onChange={(text) => type('asWritten', text)}
      />
      <SourcePicker
        label={words.speaker}
        hint={words.speakerHint}
        dataKey="speaker"
        value={draft.speaker}
        kind={draft.status === 'collective' ? 'group' : 'person'}
        isDisabled={isDisabled}
        onChange={(speaker) => set({ speaker })}
      />
      <div className="quotes-form__row">
        <Choice
          label={words.speakerKind}
          value={draft.speakerKind ?? ''}
          options={[
            ['', words.notStated],
            ...speakerKinds.map((one): [string, string] => [one, words.speakerKinds[one]]),
          ]}
          onChange={(kind) => set({ speakerKind: (kind || null) as SpeakerKind | null })}
        />
        <TextField label={words.cue} value={draft.cue} onChange={(text) => type('cue', text)} />
      </div>
      <RadioChoice
        label={words.confidence}
        options={confidences.map((value) => ({
          value,
          label: words.confidences[value],
          letter: value.charAt(0),
          keyName: `sure-${value}`,
        }))}
        value={draft.confidence}
        onChange={(confidence) => set({ confidence })}
      />
      <TextField
        label={words.confidenceReason}
        value={draft.confidenceReason}
        onChange={(confidenceReason) => set({ confidenceReason })}
      />
      <details open={hasMore(draft)}>
        <summary>{words.more}</summary>
        <DateFields draft={draft} onChange={set} />
        <div className="quotes-form__row">
          <TextField
            label={words.occasion}
            value={draft.occasion}
            onChange={(occasion) => set({ occasion })}
          />
          <TextField label={words.venue} value={draft.venue} onChange={(venue) => set({ venue })} />
        </div>
        <SourcePicker
          label={words.inDocument}
          value={draft.inDocument}
          kind="document"
          isDisabled={isDisabled}
          onChange={(inDocument) => set({ inDocument })}
        />
        <div className="quotes-form__row">
          <TextField label={words.body} value={draft.body} onChange={(body) => set({ body })} />
          <TextField label={words.ground} value={draft.ground} onChange={(ground) => set({ ground })} />
        </div>
      </details>
    </fieldset>
  )
}

function hasMore({ saidOnStated, occasion, venue, inDocument, body }: Draft): boolean {
  return Boolean(saidOnStated || occasion || venue || inDocument || body)
}

/** The date as stated, and what it is in EDTF, derived where the words or a person give the year or the event. */
function DateFields({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const words = useQuoteWords()
  const [reference, setReference] = useState('')
  const [isUnderived, setUnderived] = useState(false)
  const derive = () => {
    const year = /^\d{4}$/.test(reference) ? { year: Number(reference) } : {}
    const edtf = deriveEdtf(draft.saidOnStated, { ...year, reference: reference || undefined })
    setUnderived(edtf === null)
    if (edtf) onChange({ saidOnEdtf: edtf })
  }
  return (
    <>
      <div className="quotes-form__row">
        <TextField
          label={words.saidOn}
          value={draft.saidOnStated}
          onChange={(saidOnStated) => onChange({ saidOnStated })}
        />
        <TextField
          label={words.edtf}
          hint={words.edtfHint}
          value={draft.saidOnEdtf}
          onChange={(saidOnEdtf) => onChange({ saidOnEdtf })}
        />
      </div>
      <div className="quotes-form__row quotes-form__row--end">
        <TextField label={words.reference} value={reference} onChange={setReference} />
        <button type="button" className="desk-button" disabled={draft.saidOnStated === ''} onClick={derive}>
          {words.derive}
        </button>
      </div>
      <p className="quotes-hint" role="status">
        {isUnderived ? words.underived : ''}
      </p>
    </>
  )
}

interface TextFieldProps {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}

/** One line of text with its label. */
export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const id = useId()
  return (
    <div className="quotes-field">
      <label htmlFor={id}>{label}</label>
      <input
        className="desk-input"
        id={id}
        type="text"
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <small className="quotes-hint">{hint}</small>}
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly [value: string, label: string][]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="quotes-field">
      <label htmlFor={id}>{label}</label>
      <select className="desk-input" id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
