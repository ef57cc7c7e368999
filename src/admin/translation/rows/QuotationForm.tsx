'use client'

import { useId, useState } from 'react'

import type { DeskQuotation } from '../../../queries/translation/quotations'
import { DeskForm, DeskText } from '../../DeskForm'
import { useControl } from '../control-context'
import { useTranslationWords } from '../use-translation-words'
import { useWrite } from './RowForms'

const officialFields = ['publisher', 'title', 'url', 'accessed', 'excerpt'] as const
type Official = Record<(typeof officialFields)[number], string>
const nothingOfficial: Official = { publisher: '', title: '', url: '', accessed: '', excerpt: '' }

/** The translation of one quotation: of the house, or official with everything that says where it was published. */
export function QuotationForm({ quotation, onClose }: { quotation: DeskQuotation; onClose: () => void }) {
  const { words } = useTranslationWords()
  const control = useControl()
  const { quote, wording, translation } = quotation
  const [target, setTarget] = useState(translation?.target ?? '')
  const [kind, setKind] = useState(translation?.kind ?? 'house')
  const [official, setOfficial] = useState<Official>(translation?.official ?? nothingOfficial)
  const { isBusy, refusal, run } = useWrite()
  const id = useId()
  const send = async () => {
    const lock = translation ? { lockVersion: translation.lockVersion, variant: translation.variant } : {}
    const body = { quote, target, kind, official: kind === 'official' ? official : null, ...lock }
    const isDone = await run(async () => {
      const reply = await control.post(`${control.translationPath}/quotations`, body)
      if (reply.kind === 'done') await control.refreshQuotation(quote)
      return reply.kind === 'done' ? null : control.wordsOf(reply)
    })
    if (isDone) onClose()
  }
  return (
    <DeskForm
      title={wording}
      send={words.quotationSave}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DeskText label={words.quotationTarget} value={target} isRequired onChange={setTarget} />
      <div className="desk-form__field">
        <label htmlFor={id}>{words.quotationKind}</label>
        <select
          className="desk-input"
          id={id}
          value={kind}
          onChange={({ target: { value } }) => setKind(value as typeof kind)}
        >
          <option value="house">{words.house}</option>
          <option value="official">{words.official}</option>
        </select>
      </div>
      {kind === 'official' &&
        officialFields.map((field) => (
          <DeskText
            key={field}
            label={words.officialFields[field]}
            value={official[field]}
            isRequired
            onChange={(value) => setOfficial({ ...official, [field]: value })}
          />
        ))}
    </DeskForm>
  )
}
